import { beforeAll, expect, test } from 'vitest';
import { isOpen, leaveListener } from './listener.ts';

const ports: number[] = [];
let hookPort = 0;
beforeAll(async () => {
  hookPort = await leaveListener('a hook');
}, 20_000);

test('one that fails', { timeout: 20_000 }, async () => {
  ports.push(await leaveListener('a test that fails'));
  throw new Error('it fails');
});

test('one that hangs', { timeout: 5_000 }, async () => {
  ports.push(await leaveListener('a test that hangs'));
  await new Promise(() => {});
});

test('one that forgets', { timeout: 20_000 }, async () => {
  ports.push(await leaveListener('a test that forgets'));
});

test('what they left is gone before the next, and what the hook started is there', async () => {
  expect(await Promise.all(ports.map(isOpen))).toEqual([false, false, false]);
  expect(await isOpen(hookPort)).toBe(true);
});
