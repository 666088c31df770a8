import { expect, test } from 'vitest';
import { wireVariables } from '../../src/ui/wire-variables.ts';

test('variables are serialised before anything is sent; what cannot be is an error of ours', () => {
  expect(wireVariables({ name: 'a', none: undefined }, 'op')).toEqual({
    wire: { name: 'a', none: undefined },
    json: '{"name":"a"}',
  });
  expect(() => wireVariables({ count: 1n }, 'op')).toThrow(TypeError);
  expect(() => wireVariables([], 'op')).toThrow('the variables of op are not an object');
});
