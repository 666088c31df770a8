import { appendFileSync } from 'node:fs';
import { connect } from 'node:net';
import { startProcess } from '../../processes.ts';
import { until } from '../until.ts';

const PROGRAM = `require('node:net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })`;

/** Starts a shell that starts a server, and writes the server's port down under a name, for who looks after it. */
export async function leaveListener(name: string): Promise<number> {
  const shell = startProcess('bash', ['-c', `"${process.execPath}" -e "$PROGRAM" & wait`], {
    env: { ...process.env, PROGRAM },
  });
  let port = '';
  shell.stdout.on('data', (chunk) => {
    port += String(chunk).trim();
  });
  await until('the port', () => port !== '');
  appendFileSync(process.env.PORTS_FILE ?? '', `${name} ${port}\n`);
  return Number(port);
}

/** Whether something listens on a port of this machine. */
export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
