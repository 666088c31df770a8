import { createInterface } from 'node:readline';

/*
 * Outlives the process that started it for a moment: reads which process groups there are, `+pid` for a new one and
 * `-pid` for one that has ended, and ends those that are left when nothing more can come, because nobody is there to
 * write it.
 */
const groups = new Set<number>();
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const pid = Number(line.slice(1));
    if (line.startsWith('+')) groups.add(pid);
    else groups.delete(pid);
  })
  .on('close', () => {
    for (const pid of groups) {
      try {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
      } catch {
        // It has just ended.
      }
    }
  });
