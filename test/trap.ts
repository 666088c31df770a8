import { it } from 'vitest';

/**
 * A test of how a tool deals with a trap of the UI API. Its name starts with the recording that shows the trap, so that
 * `npm run generate` can list trap → test in `docs/traps.md`.
 *
 * @param recording the recording's name, such as `probe/dest/hidden-required`
 * @param behaviour what the tool does about it
 */
export function trap(recording: string, behaviour: string, test: () => void | Promise<void>): void {
  it(`${recording}: ${behaviour}`, test);
}
