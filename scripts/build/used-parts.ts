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
  // Tables of half a megabyte for encodings that no JSON may be in: the parser refuses any but those of Unicode before it asks.
  // That of seven bits reads the rest by ASCII.
  {
    entry: /[\\/]iconv-lite[\\/]encodings[\\/]index\.js$/,
    contents: [
      "Object.assign(exports, require('./internal'), require('./utf32'), require('./utf16'), require('./utf7'));",
      "Object.assign(exports, require('./sbcs-codec'), { ascii: { type: '_sbcs', chars: '\\ufffd'.repeat(128) } });",
    ].join('\n'),
  },
  // Some 2,500 kinds of files; answers are of these, and nothing is served by the ending of its name.
  {
    entry: /[\\/]mime-db[\\/]index\.js$/,
    contents: `module.exports = {
      'application/json': { source: 'iana', charset: 'UTF-8', compressible: true, extensions: ['json'] },
      'text/html': { source: 'iana', compressible: true, extensions: ['html'] },
      'text/plain': { source: 'iana', compressible: true, extensions: ['txt', 'text'] },
    };`,
  },
  // Of the parsers of bodies the one of JSON is used; the others bring that of nested queries.
  { entry: /[\\/]body-parser[\\/]index\.js$/, contents: "exports.json = require('./lib/types/json');" },
  {
    entry: /[\\/]qs[\\/]lib[\\/]index\.js$/,
    contents: "exports.parse = () => { throw new Error('nested queries are left out of what is built'); };",
  },
  // What checks a form that a person filled in while its call waits: nobody is asked so here, and it is ajv as a whole.
  {
    entry: /[\\/]@modelcontextprotocol[\\/]server[\\/]dist[\\/]shimsNode\.mjs$/,
    contents: `export { default as process } from 'node:process';
      export class DefaultJsonSchemaValidator {
        getValidator() { throw new Error('forms are not checked here'); }
      }`,
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
