import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Edge, ServicePlace } from '../../../src/tools/telemetry/call-graph.ts';
import { mermaid } from '../../../src/tools/telemetry/mermaid.ts';

const call = (from: string, to: string): Edge => ({
  from: { nodeId: from, serviceName: from },
  to: { nodeId: to, serviceName: to, requests: 3, dateTime: '', isVirtual: false },
});

it('draws a box for each namespace, and what is blind with a dashed line', () => {
  const places = new Map<string, ServicePlace>([
    [
      'till',
      { service: 'till', isVirtual: false, workloads: [{ namespace: 'shop', kind: 'Deployment', name: 'till' }] },
    ],
    ['bank', { service: 'bank', isVirtual: true, workloads: [] }],
  ]);
  expect(mermaid([call('till', 'bank')], places).split('\n')).toEqual([
    'flowchart LR',
    '  n0["bank"]',
    '  subgraph s1["shop"]',
    '    n1["till Deployment"]',
    '  end',
    '  n1 -->|3| n0',
    '  classDef blind stroke-dasharray: 4 4',
    '  class n0 blind',
  ]);
});

it('lets no name end its label, begin a line or hold markup', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('a"]\nclick n0 href "x"', '<img src=x>', '`x`', '%%{init: {}}%%', 'end', '#quot;', 'a|b'),
  );
  fc.assert(
    fc.property(name, name, (from, to) => {
      const place = (service: string): ServicePlace => ({
        service,
        isVirtual: false,
        workloads: [{ namespace: from, kind: 'Deployment', name: to }],
      });
      const lines = mermaid([call(from, to)], new Map([from, to].map((one) => [one, place(one)]))).split('\n');
      for (const line of lines) {
        expect(line).toMatch(
          /^(flowchart LR| {2}end| *(n\d|subgraph s\d)\["([\p{L}\p{N} _./-]|#\d+;)*"\]| {2}n\d -->\|3\| n\d)$/u,
        );
      }
    }),
  );
});
