import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/** Packages whose entry loads far more than is used here, and which cannot be told so by what is imported. */
const PARTS: readonly { readonly entry: RegExp; readonly contents: string }[] = [
  // Forty languages for messages that are never shown: problems of arguments are told in words of our own.
  { entry: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/, contents: "export { default as en } from './en.js';" },
  // A limiter for each of a dozen stores, one of which starts node:cluster.
  {
    entry: /[\\/]rate-limiter-flexible[\\/]index\.js$/,
    contents: [
      "export { default as RateLimiterMemory } from './lib/RateLimiterMemory.js';",
      "export { default as RateLimiterRedis } from './lib/RateLimiterRedis.js';",
    ].join('\n'),
  },
];

/** Has a build take of those packages what is used; an import of anything else fails it. */
export const usedParts: Plugin = {
  name: 'used-parts',
  setup(build) {
    for (const { entry, contents } of PARTS) {
      build.onLoad({ filter: entry }, ({ path }) => ({ contents, loader: 'js', resolveDir: dirname(path) }));
    }
  },
};
