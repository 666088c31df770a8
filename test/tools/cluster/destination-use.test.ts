import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { destinationUse, type SendingSource } from '../../../src/tools/cluster/destination-use.ts';
import { SIGNALS, type Signal } from '../../../src/tools/destinations/signals.ts';

const rows = z.array(
  z.looseObject({ name: z.string(), sources: z.number(), sent_nowhere_else: z.string().optional() }),
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
  it('counts no source that sends only traces where only metrics are taken', () => {
    const { rows: told, going_nowhere } = useOf(
      [destination('prometheus', ['metrics'], FAILING)],
      [source(['traces'])],
    );
    expect(told).toEqual([expect.objectContaining({ name: 'prometheus', sources: 0 })]);
    expect(told[0]).not.toHaveProperty('sent_nowhere_else');
    expect(going_nowhere).toBe(1);
  });

  it('counts no source without an agent where its traces would go, and every source where logs do', () => {
    const bare: SendingSource = { dataStreamNames: [], containers: [{ agentEnabled: { agentEnabled: false } }] };
    const { rows: told } = useOf([destination('jaeger', ['traces']), destination('loki', ['logs'])], [bare]);
    expect(told.map(({ name, sources }) => [name, sources])).toEqual([
      ['loki', 1],
      ['jaeger', 0],
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

  it('never counts a source that shares neither stream nor signal, whatever else there is', () => {
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
          for (const [index, [taken, dataStreamNames]] of taking.entries()) {
            const expected = sending.filter(
              ([sent, own]) =>
                sent.some((one) => taken.includes(one)) && own.some((one) => dataStreamNames.includes(one)),
            );
            expect(told.find(({ name }) => name === `d${index}`)?.sources).toBe(expected.length);
          }
        },
      ),
    );
  });
});
