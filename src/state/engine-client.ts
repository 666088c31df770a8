import { createClient, type RedisClientType } from '@redis/client';

const CONNECT_MS = 2_000;
const RETRY_MS = 500;
const PING_MS = 5_000;
/** A connection on which nothing goes to and fro for so long is given up: one that does not even greet, above all. */
const SILENT_MS = 15_000;

/**
 * Makes a client of the engine, which is not connected yet and has to be given a listener of its errors.
 *
 * @param url `redis:` or `rediss:`; `valkey:` and `valkeys:` are the same
 */
export function createEngineClient(url: URL): RedisClientType {
  return createClient({
    url: url.href.replace(/^valkey/, 'redis'),
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: 'disabled',
    pingInterval: PING_MS,
    socket: { connectTimeout: CONNECT_MS, socketTimeout: SILENT_MS, reconnectStrategy: () => RETRY_MS },
  });
}
