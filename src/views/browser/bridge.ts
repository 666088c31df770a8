import { fieldOf, isRecord } from '../../tool/fields.ts';

/** The revision of MCP Apps that views speak (specification/2026-01-26/apps.mdx of ext-apps). */
const REVISION = '2026-01-26';

/** What the host tells a view unasked, by its method. */
export type HostMessages = Readonly<Record<string, (params: unknown) => void>>;

/** The host of a view, which stands between it and the server. */
export interface Bridge {
  /**
   * Asks the host.
   *
   * @throws Error with what the host answered, or that it did not within these milliseconds
   */
  request(method: string, params: object, withinMs: number): Promise<unknown>;
  notify(method: string, params: object): void;
}

/** Speaks JSON-RPC with whoever shows this view, and hears nobody else. */
export function bridgeTo(host: Window, messages: HostMessages): Bridge {
  const waiting = new Map<number, (message: Readonly<Record<string, unknown>>) => void>();
  let last = 0;
  const send = (message: object): void => host.postMessage({ jsonrpc: '2.0', ...message }, '*');
  window.addEventListener('message', ({ source, data }) => {
    if (source !== host || !isRecord(data) || data.jsonrpc !== '2.0') return;
    const { id, method, params } = data;
    if (typeof method !== 'string') {
      if (typeof id === 'number') waiting.get(id)?.(data);
    } else if (id === undefined) messages[method]?.(params);
    // A ping, or that the view is to go: there is nothing to clear away.
    else send({ id, result: {} });
  });
  return {
    request: (method, params, withinMs) =>
      new Promise((resolve, reject) => {
        last += 1;
        const id = last;
        const over = setTimeout(() => settle({ error: { message: 'the host does not answer' } }), withinMs);
        const settle = ({ error, result }: Readonly<Record<string, unknown>>): void => {
          clearTimeout(over);
          waiting.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(String(fieldOf(error, 'message'))));
        };
        waiting.set(id, settle);
        send({ id, method, params });
      }),
    notify: (method, params) => send({ method, params }),
  };
}

/**
 * Introduces a view to its host.
 *
 * @returns the host's context: theme, styles
 * @throws Error where the host does not answer in time
 */
export async function introduce(bridge: Bridge, name: string, withinMs: number): Promise<unknown> {
  const appInfo = { name, version: '1' };
  const params = { appInfo, appCapabilities: {}, protocolVersion: REVISION };
  const welcome = await bridge.request('ui/initialize', params, withinMs);
  bridge.notify('ui/notifications/initialized', {});
  return fieldOf(welcome, 'hostContext');
}
