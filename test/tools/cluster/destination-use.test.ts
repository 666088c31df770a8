import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { destinationUse, type SendingSource } from '../../../src/tools/cluster/destination-use.ts';
import { SIGNALS, type Signal } from '../../../src/tools/destinations/signals.ts';

const rows = z.array(
  z.looseObject({
    name: z.string(),
    sources: z.number(),
    with_agent: z.number(),
    sent_nowhere_else: z.string().optional(),
  }),
);

type Destination = Parameters<typeof destinationUse>[0][number];

function destination(name: string, signals: readonly Signal[], more: Partial<Destination> = {}): Destination {
  const exportedSignals = Object.fromEntries(SIGNALS.map((signal) => [signal, signals.includes(signal)]));
  return {
    id: name,
    name,
    type: 'otlp',
    disabled: false,
    dataStreamNames: [],
    conditions: [{ type: 'Transformed', status: 'success', reason: null, message: null }],
    ...more,
    exportedSignals: { traces: false, metrics: false, logs: false, profiles: false, ...exportedSignals },
  };
}

const FAILING: Pick<Destination, 'conditions'> = {
  conditions: [{ type: 'Transformed', status: 'error', reason: 'Broken', message: null }],
};

function source(sent: readonly Signal[], streams: readonly string[] = []): SendingSource {
  const enabled = (signal: Signal) => (sent.includes(signal) ? { enabled: true } : null);
  return {
    dataStreamNames: streams,
    containers: [{ agentEnabled: { agentEnabled: true, traces: enabled('traces'), metrics: enabled('metrics') } }],
  };
}

const useOf = (destinations: readonly Destination[], sources: readonly SendingSource[]) => {
  const use = destinationUse(destinations, sources);
  return { ...use, rows: rows.parse(use.destinations) };
};

describe('destinationUse', () => {
  it('lets nothing go to a destination that takes only metrics of a source that sends only traces', () => {
    const { rows: told, going_nowhere } = useOf(
      [destination('prometheus', ['metrics'], FAILING)],
      [source(['traces'])],
    );
    expect(told).toEqual([expect.objectContaining({ name: 'prometheus', sources: 1 })]);
    expect(told[0]).not.toHaveProperty('sent_nowhere_else');
    expect(going_nowhere).toBe(1);
  });

  it('counts every source in its streams, and apart those that carry an agent', () => {
    const bare: SendingSource = { dataStreamNames: [], containers: [{ agentEnabled: { agentEnabled: false } }] };
    const { rows: told } = useOf(
      [destination('jaeger', ['traces']), destination('loki', ['logs'])],
      [bare, source(['traces'])],
    );
    expect(told.map(({ name, sources, with_agent }) => [name, sources, with_agent])).toEqual([
      ['jaeger', 2, 1],
      ['loki', 2, 1],
    ]);
  });

  it('says by signal what goes nowhere else', () => {
    const both = source(['traces', 'metrics']);
    const { rows: told } = useOf(
      [destination('all', ['traces', 'metrics'], FAILING), destination('jaeger', ['traces'])],
      [both, both, source(['metrics'])],
    );
    expect(told.map(({ name, sent_nowhere_else }) => [name, sent_nowhere_else])).toEqual([
      ['all', 'metrics of 3 sources'],
      ['jaeger', 'traces of 2 sources'],
    ]);
  });

  it('counts for each destination the sources that share a stream with it, and no others, whatever else there is', () => {
    const signals = fc.subarray(['traces', 'metrics'] satisfies Signal[]);
    const streams = fc.subarray(['a', 'b'], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(signals, streams, fc.boolean()), { maxLength: 4 }),
        fc.array(fc.tuple(signals, streams), { maxLength: 5 }),
        (taking, sending) => {
          const destinations = taking.map(([taken, dataStreamNames, fails], index) =>
            destination(`d${index}`, taken, { dataStreamNames, ...(fails ? FAILING : {}) }),
          );
          const { rows: told } = useOf(
            destinations,
            sending.map(([sent, own]) => source(sent, own)),
          );
          for (const [index, [, dataStreamNames]] of taking.entries()) {
            const near = sending.filter(([, own]) => own.some((one) => dataStreamNames.includes(one)));
            const row = told.find(({ name }) => name === `d${index}`);
            expect(row?.sources).toBe(near.length);
            expect(row?.with_agent).toBe(near.filter(([sent]) => sent.length > 0).length);
          }
        },
      ),
    );
  });
});
