import { expect, it } from 'vitest';
import type { AppliedChange } from '../../src/call/applied-change.ts';
import { ChangeRecord } from '../../src/call/change-record.ts';

const change = (tool: string): AppliedChange => ({
  tool,
  target: undefined,
  namespaces: [],
  by: 'ann',
  plan: undefined,
  changed: 'yes',
  undo: { impossible: 'No.' },
  made: tool,
  undoing: [],
});

it('keeps the last two hundred changes, and how many it forgot', () => {
  const record = new ChangeRecord(() => 5);
  for (let count = 0; count < 203; count += 1) record.add(change(`t${count}`));
  expect(record.kept).toHaveLength(200);
  expect(record.kept[0]).toMatchObject({ tool: 't3', number: 3, at: 5 });
  expect(record.forgotten).toBe(3);
  expect(record.since).toBe(5);
});

it('tells of a change which of the calls that take it back were applied since, of two alike the newer', () => {
  const record = new ChangeRecord(() => 5);
  const undoable = { ...change('do'), undoing: ['undo one', 'undo two'] };
  record.add(undoable);
  record.add(undoable);
  record.add({ ...change('undo one'), changed: 'unknown' });
  expect(record.kept.map(({ undone }) => undone)).toEqual([[], [], []]);
  record.add(change('undo one'));
  record.add(change('undo one'));
  record.add(change('undo two'));
  expect(record.kept.slice(0, 2).map(({ undone }) => undone)).toEqual([['undo one'], ['undo one', 'undo two']]);
});
