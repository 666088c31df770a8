import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** Whom an address stands for, where clients are told apart by it. */
export interface ClientAddress {
  /** An IPv4 address; of IPv6 the network of 64 bits, whose every address one client may use. */
  readonly key: string;
  /** Whether it is this machine's own: whoever is on it is past what limits by address are for. */
  readonly isLoopback: boolean;
}

/**
 * The address that a request came from, as Express has it with `trust proxy` set to that number.
 *
 * @param trustedProxies proxies before this server, each of which wrote whom it heard to the end of `X-Forwarded-For`
 * @returns undefined when the connection is gone
 */
export function addressOf({ socket, headers }: IncomingMessage, trustedProxies: number): string | undefined {
  const forwarded = headers['x-forwarded-for'];
  const said = typeof forwarded === 'string' ? forwarded.split(',').map((address) => address.trim()) : [];
  const addresses = [socket.remoteAddress, ...said.reverse()];
  return addresses[Math.min(trustedProxies, addresses.length - 1)];
}

const UNKNOWN: ClientAddress = { key: 'unknown', isLoopback: false };

/**
 * Reads an address as Express gives it: of the socket, or what trusted proxies say, which may be any text.
 *
 * @param ip undefined when the client has gone already
 */
export function clientAddress(ip: string | undefined): ClientAddress {
  if (ip === undefined) return UNKNOWN;
  const [plain = ''] = ip.split('%', 1);
  // Whether there is a colon tells most of them apart at once.
  const groups = plain.includes(':') && isIPv6(plain) ? groupsOf(plain) : undefined;
  if (groups === undefined) return ipv4(plain);
  const embedded = /^(?:0+:){5}ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(groups.join(':'));
  if (embedded) return ipv4(dotted(embedded[1] ?? '', embedded[2] ?? ''));
  return { key: `${groups.slice(0, 4).join(':')}::/64`, isLoopback: groups.join(':') === '0:0:0:0:0:0:0:1' };
}

function ipv4(text: string): ClientAddress {
  const isIpv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(text);
  return isIpv4 ? { key: text, isLoopback: text.startsWith('127.') } : UNKNOWN;
}

/** The eight groups of an IPv6 address, as URLs write it: lower case, without leading zeros. */
function groupsOf(ip: string): readonly string[] {
  const written = new URL(`http://[${ip}]`).hostname.slice(1, -1);
  const [head = '', tail = ''] = written.split('::');
  const [before, after] = [head, tail].map((half) => (half === '' ? [] : half.split(':')));
  const left = 8 - (before?.length ?? 0) - (after?.length ?? 0);
  return [...(before ?? []), ...Array.from({ length: left }, () => '0'), ...(after ?? [])];
}

function dotted(high: string, low: string): string {
  const [upper, lower] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [upper >> 8, upper & 255, lower >> 8, lower & 255].join('.');
}
