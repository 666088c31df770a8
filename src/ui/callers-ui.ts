import type { UiWriter } from './client.ts';

/** The same client, each of whose requests waits its turn as one of this caller's. */
export function callersUi(ui: UiWriter, caller: string): UiWriter {
  return {
    read: (operation, variables, options) => ui.read(operation, variables, { ...options, caller }),
    write: (operation, variables, options) => ui.write(operation, variables, { ...options, caller }),
  };
}
