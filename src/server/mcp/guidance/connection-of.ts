import { boundAccess } from '../../../access/mode.ts';
import type { CallEnvironment } from '../../../call/call-environment.ts';
import type { Connection } from '../../../guidance/connection.ts';
import type { RequestContext } from '../request-context.ts';
import { runRead } from '../run-call.ts';

/**
 * A message's connection as guidance sees it.
 *
 * @param via what its reads are made for, as the audit names it
 */
export function connectionOf(
  environment: CallEnvironment,
  request: RequestContext,
  via: string,
  progress: Connection['progress'] = () => {},
): Connection {
  const { caller, view } = request;
  return {
    catalog: environment.catalog,
    access: boundAccess(environment.access.current(), caller.bound),
    seen: view.names,
    listed: view.listed,
    reached: view.reached,
    read: (read, room) => runRead(environment, request, via, read, room),
    progress,
  };
}
