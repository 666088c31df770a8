import { describe, expect, it } from 'vitest';
import { freePort } from '../telemetry/free-port.ts';
import { otlpCollector } from '../telemetry/otlp-collector.ts';
import { startChild } from './child.ts';
import { legacyCall, resultOf, send } from './wire.ts';

/** What a server had loaded by its end, after it answered a call. */
async function loadedBy(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const hook = new URL('../telemetry/print-loaded.ts', import.meta.url).href;
  const child = startChild({ PORT: '0', NODE_OPTIONS: `--import=${hook}`, ...environment });
  const answer = await send(await child.url(), legacyCall('get_access'));
  expect(resultOf(answer).isError).toBe(false);
  child.process.kill('SIGTERM');
  expect(await child.ended).toBe(0);
  const [, names = ''] = /loaded: (.*)\n/.exec(child.stderr()) ?? [];
  return names.split(' ').filter((name) => name !== '');
}

describe('what a server loads', () => {
  it('has nothing of metrics and traces when it is asked for neither', async () => {
    expect(await loadedBy({})).toEqual([]);
  });

  it.each([
    ['OTEL_SDK_DISABLED', 'true'],
    ['OTEL_TRACES_EXPORTER', 'none'],
  ])('has nothing of traces with %s=%s', async (name, value) => {
    expect(await loadedBy({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', [name]: value })).toEqual([]);
  });

  it('has metrics when it has a port for them, and nothing that sends traces', async () => {
    const loaded = await loadedBy({ MCP_ADMIN_PORT: String(await freePort()) });
    expect(loaded).toContain('prom-client');
    // Which loads the names of OpenTelemetry itself.
    expect(loaded.filter((name) => name !== 'prom-client' && name !== '@opentelemetry/api')).toEqual([]);
  });

  it.each(['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'])(
    'has traces with %s, and sends them before it ends',
    async (name) => {
      const collector = await otlpCollector();
      const endpoint = name.includes('TRACES') ? `${collector.url}/v1/traces` : collector.url;
      expect(await loadedBy({ [name]: endpoint })).toContain('@opentelemetry/sdk-trace-base');
      expect(collector.spans().map((span) => span.name)).toContain('tools/call get_access');
      await collector.close();
    },
  );
});
