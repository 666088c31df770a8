import { registerHooks } from 'node:module';

const SRC = new URL('../../', import.meta.url).href;
/** What is loaded anew: the generated catalog, what binds it, and the folders of the toolsets. */
const RELOADED = /^(?:tool\/generated\/catalog\.generated\.ts|catalog\/registry\.ts|tools\/.+\.ts)$/;
const VERSION = 'version';

/** Whether a file of this program is loaded anew when it was changed. */
export function isReloaded(url: string): boolean {
  return url.startsWith(SRC) && RELOADED.test(url.slice(SRC.length));
}

/**
 * Makes Node load the tools anew where they are imported with a version: whatever they import of the tools has the same
 * version. What they share with the program that runs (the choke point, the kinds of failures) is loaded once, so that
 * both mean the same by it.
 *
 * @returns the address under which the registry of one version is imported
 */
export function freshModules(): (version: number) => string {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const version = context.parentURL ? new URL(context.parentURL).searchParams.get(VERSION) : null;
      if (version === null || !isReloaded(resolved.url)) return resolved;
      return { ...resolved, url: `${resolved.url}?${VERSION}=${version}` };
    },
  });
  return (version) => `${SRC}catalog/registry.ts?${VERSION}=${version}`;
}
