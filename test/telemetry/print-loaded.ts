import { createRequire } from 'node:module';

// For `node --import`: says at the end which packages of metrics and traces the process had loaded.
process.on('exit', () => {
  const loaded = Object.keys(createRequire(import.meta.url).cache).flatMap((path) => {
    const name = /node_modules\/(prom-client|@opentelemetry\/[^/]+)\//.exec(path)?.[1];
    return name === undefined ? [] : [name];
  });
  process.stderr.write(`loaded: ${[...new Set(loaded)].sort().join(' ')}\n`);
});
