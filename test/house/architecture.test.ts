import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsInside, roomOf } from './imports.ts';

const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const [, pictures = ''] = text.split('## The rooms');

/** The arrows that the picture of the rooms draws. */
const drawn: ReadonlySet<string> = new Set(
  [...(pictures.split('```')[1] ?? '').matchAll(/^\s+(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} → ${to}`),
);
const rooms = new Set([...drawn].flatMap((arrow) => arrow.split(' → ')));
const found: ReadonlySet<string> = new Set(
  importsInside
    .map(({ from, to }) => [roomOf(from), roomOf(to)] as const)
    .filter(([from, to]) => from !== to && rooms.has(from) && rooms.has(to))
    .map(([from, to]) => `${from} → ${to}`),
);

/** Rooms that can be reached from one along drawn arrows. */
function reached(from: string, arrows: ReadonlySet<string>, seen = new Set<string>()): ReadonlySet<string> {
  for (const arrow of arrows) {
    const [begin, end = ''] = arrow.split(' → ');
    if (begin !== from || seen.has(end)) continue;
    seen.add(end);
    reached(end, arrows, seen);
  }
  return seen;
}

describe('the picture of the rooms in docs/architecture.md', () => {
  it('draws no arrow that is no import', () => {
    expect([...drawn].filter((arrow) => !found.has(arrow))).toEqual([]);
  });

  it('leaves out no import that does not follow from what is drawn', () => {
    const left = [...found].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' → ');
      return !reached(from, drawn).has(to);
    });
    expect(left).toEqual([]);
  });

  it('draws nothing that follows from other arrows', () => {
    const spare = [...drawn].filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' → ');
      return reached(from, new Set([...drawn].filter((other) => other !== arrow))).has(to);
    });
    expect(spare).toEqual([]);
  });

  it('has a row for each room, and no other', () => {
    const rows = [...pictures.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual([...rooms].toSorted());
  });
});

describe('the picture of the road in docs/architecture.md', () => {
  it('names the steps of callTool in their order', () => {
    const source = readFileSync(new URL('../../src/call/call.ts', import.meta.url), 'utf8');
    const body = source.slice(source.indexOf('async function callTool'));
    const steps = [
      'parse(',
      'admit(',
      'holdToNamespaces(',
      'prepared.read(',
      'previewWrite(',
      'applyAndKeep(',
      'answered(',
    ];
    const places = steps.map((step) => body.indexOf(step));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    const road = text.slice(0, text.indexOf('## The rooms'));
    for (const name of ['parse', 'admit', 'hold', 'read', 'preview', 'apply', 'answer'])
      expect(road).toContain(`${name}["`);
  });
});
