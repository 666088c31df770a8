import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';

const TOOL = 'list_potential_destinations';

async function answering(potentialDestinations: readonly object[]) {
  const bench = await workbench();
  bench.upstream.intercept(({ operation }, response: ServerResponse) => {
    if (operation !== TOOL) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { potentialDestinations } }));
    return true;
  });
  return bench;
}

const elasticsearch = (host: string): object => ({
  type: 'elasticsearch',
  fields: JSON.stringify({ ELASTICSEARCH_URL: `https://${host}:9200` }),
});

describe('list_potential_destinations', () => {
  it('answers what was found, with a call that previews it', async () => {
    const bench = await workbench();
    const result = await bench.call(TOOL);
    expect(result.envelope.data).toMatchObject({
      potential: [{ type: 'jaeger', fields: { JAEGER_URL: 'jaeger-collector.tracing:4317' } }],
      total: 1,
    });
    const [step] = result.envelope.next_steps;
    expect(step?.tool).toBe('create_destination');
    await bench.preview('create_destination', step?.arguments);
  });

  trap('probe/potential/with-services', 'says that the address is a guess, and sorts', async () => {
    const bench = await answering([elasticsearch('z.shop'), elasticsearch('a.shop')]);
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data?.potential).toEqual([
      { type: 'elasticsearch', fields: { ELASTICSEARCH_URL: 'https://a.shop:9200' } },
      { type: 'elasticsearch', fields: { ELASTICSEARCH_URL: 'https://z.shop:9200' } },
    ]);
    expect(envelope.context.warnings?.join()).toContain('guessed');
    const [step] = envelope.next_steps;
    await bench.preview('create_destination', step?.arguments);
  });

  trap('probe/potential/base', 'says what none means, and where to go on', async () => {
    const bench = await answering([]);
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data).toMatchObject({ total: 0, says: expect.stringContaining('Only Services with') });
    expect(envelope.next_steps).toMatchObject([{ tool: 'list_destination_types' }]);
  });

  it('lets no credential of an address out, nor a step that would need it', async () => {
    const bench = await answering([
      { type: 'jaeger', fields: JSON.stringify({ JAEGER_URL: 'http://u:canary-1@jaeger:4317' }) },
      { type: 'unheard-of', fields: '{not json' },
    ]);
    const { text, envelope } = await bench.call(TOOL);
    expect(text).not.toContain('canary');
    expect(JSON.stringify(envelope.next_steps)).not.toContain('JAEGER_URL');
  });
});
