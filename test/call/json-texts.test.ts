import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_JSON, MAX_JSON_VALUES } from '../../src/text/json-texts.ts';
import { valuesIn } from '../../src/text/json-values.ts';
import { CALL_TOOL, calledThrough } from '../../src/tool/call-through.ts';
import { errorOf } from '../e2e/envelope.ts';
import { workbench } from '../tools/workbench.ts';

afterEach(() => void vi.restoreAllMocks());

const KEYS = `{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":1`).join(',')}}`;
const OBJECTS = `{"a":[${Array(75_000).fill('{"0":0}').join(',')}]}`;
const LIST = `[${Array(60_000).fill('1').join(',')}]`;
const LONG = `{"a":"${'x'.repeat(700_000)}"}`;
// Few values outside, and many in the text that is one of them.
const NESTED = JSON.stringify({ a: `{${Array.from({ length: 6_000 }, (_, at) => `"k${at}":1`).join(',')}}` });
const BIG = { KEYS, OBJECTS, LIST, LONG, NESTED };

describe.each(Object.entries(BIG))('a call with JSON text that is too much: %s', (_name, text) => {
  it.each<readonly [tool: string, given: object]>([
    [CALL_TOOL, { tool: 'get_access', arguments: text }],
    [CALL_TOOL, { tool: '', arguments: text }],
    ['create_destination', { type: 'jaeger', name: 'a', traces: true, fields: text }],
    ['create_destination', { type: 'jaeger', name: 'a', traces: true, fields: [{ key: 'JAEGER_URL', value: text }] }],
    ['create_destination', { type: 'jaeger', name: 'a', fields: Array(20).fill({ key: 'a', value: text }) }],
    ['instrument_workloads', { workloads: text }],
    ['list_sources', { namespace: text }],
  ])('of %s is refused, and no more is parsed of it than a call may hold', async (name, given) => {
    const bench = await workbench();
    const parse = vi.spyOn(JSON, 'parse');
    const through = calledThrough(name, given);
    const refused = await bench.call(through.tool, Object(through.arguments));
    const seen = parse.mock.calls.map(([one]) => one).filter((one) => text.includes(one.slice(0, 200)));
    parse.mockRestore();
    expect(errorOf(refused)).toMatchObject({ side: 'arguments', changed: 'no' });
    expect(refused.text.length).toBeLessThan(3_000);
    // The text is read by who finds the tool, by what takes it as it was meant and by what looks for secrets.
    expect(seen.reduce((sum, one) => sum + one.length, 0)).toBeLessThanOrEqual(3 * MAX_JSON);
    expect(seen.reduce((sum, one) => sum + valuesIn(Buffer.from(one)), 0)).toBeLessThanOrEqual(3 * MAX_JSON_VALUES);
  });
});
