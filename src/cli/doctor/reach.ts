import { lookup } from 'node:dns/promises';
import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { connectionAdvice } from '../../tool/connection-advice.ts';
import { doubtful, type Finding, failing, well } from './finding.ts';

const PATIENCE_MS = 5_000;
const DAY_MS = 86_400_000;
/** A certificate that ends sooner is told of. */
const SOON_DAYS = 14;
/** What the clocks may differ by before something is judged wrongly: plans and tokens end by them. */
const CLOCK_SECONDS = 30;

/** Looks how far the UI is reached: its name, its port, its certificate; the first that fails is the last that is told. */
export async function reachFindings(ui: URL): Promise<readonly Finding[]> {
  const host = ui.hostname.replace(/^\[|\]$/g, '');
  const port = Number(ui.port) || (ui.protocol === 'https:' ? 443 : 80);
  const name = await nameFinding(host);
  if (name.state === 'fail') return [name];
  const tcp = await tcpFinding(host, port);
  if (tcp.state === 'fail' || ui.protocol !== 'https:') return [name, tcp];
  return [name, tcp, await tlsFinding(host, port)];
}

async function nameFinding(host: string): Promise<Finding> {
  try {
    const addresses = await lookup(host, { all: true });
    return well('ui name', `${host} is ${addresses.map(({ address }) => address).join(', ')}.`);
  } catch (error) {
    return connectionFailing('ui name', `${host} is not known here`, error);
  }
}

async function tcpFinding(host: string, port: number): Promise<Finding> {
  const socket = connectTcp({ host, port });
  try {
    await opened(socket, 'connect');
    return well('ui port', `${host}:${port} takes connections.`);
  } catch (error) {
    return connectionFailing('ui port', `no connection to ${host}:${port}`, error);
  } finally {
    socket.destroy();
  }
}

async function tlsFinding(host: string, port: number): Promise<Finding> {
  const socket = connectTls({ host, port, servername: /^[\d.]+$|:/.test(host) ? '' : host });
  try {
    await opened(socket, 'secureConnect');
    const { valid_to: end } = socket.getPeerCertificate();
    const days = Math.floor((Date.parse(end) - Date.now()) / DAY_MS);
    const says = `Its certificate is trusted, until ${end}.`;
    return days < SOON_DAYS ? doubtful('ui tls', says, 'Have it renewed.') : well('ui tls', says);
  } catch (error) {
    return connectionFailing('ui tls', 'no TLS connection', error);
  } finally {
    socket.destroy();
  }
}

function opened(socket: ReturnType<typeof connectTcp>, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once(event, resolve);
    socket.once('error', reject);
    socket.setTimeout(PATIENCE_MS, () => reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
  });
}

function connectionFailing(check: string, says: string, error: unknown): Finding {
  const code = String(Reflect.get(Object(error), 'code') ?? 'no code');
  return failing(check, `${says} (${code}).`, connectionAdvice(code));
}

/** Compares this machine's clock with the one that the UI's answers are dated by. */
export async function clockFinding(ui: URL, now: () => number = Date.now): Promise<Finding> {
  const response = await fetch(new URL(ui.origin), {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => undefined);
  const date = Date.parse(response?.headers.get('date') ?? '');
  if (Number.isNaN(date)) return doubtful('clock', 'The UI does not date its answers.', 'Compare the clocks yourself.');
  const seconds = Math.round((now() - date) / 1_000);
  if (Math.abs(seconds) <= CLOCK_SECONDS)
    return well('clock', `This machine and the UI agree, to ${Math.abs(seconds)} s.`);
  return doubtful(
    'clock',
    `This machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'before' : 'behind'} the UI.`,
    'Set the clock (NTP): plans and tokens end by it.',
  );
}
