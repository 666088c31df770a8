import { expect, test } from 'vitest';
import { remembered } from '../../../src/server/http/remembered.ts';

function counted() {
  const asked: string[] = [];
  const read = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  });
  return { read, asked };
}

test('a text that comes again is not read again', () => {
  const { read, asked } = counted();
  expect(read('a')).toBe(read('a'));
  expect(read('bb')).toEqual({ length: 2 });
  expect(asked).toEqual(['a', 'bb']);
});

test('whoever sends another text each time takes no more memory, and pushes nobody out', () => {
  const { read, asked } = counted();
  read('first');
  for (let index = 0; index < 1_000; index += 1) read(`text ${index}`);
  const before = asked.length;
  read('first');
  expect(asked).toHaveLength(before);
  read('text 999');
  expect(asked).toHaveLength(before + 1);
});

test('a long text is read each time', () => {
  const { read, asked } = counted();
  const long = 'x'.repeat(1_025);
  read(long);
  read(long);
  expect(asked).toEqual([long, long]);
});
