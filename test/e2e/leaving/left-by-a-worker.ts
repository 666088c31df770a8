import { test } from 'vitest';
import { leaveListener } from './listener.ts';

test('one in a worker that dies', { timeout: 20_000 }, async () => {
  await leaveListener('a worker that dies');
  process.kill(process.pid, 'SIGKILL');
});
