import { refuse } from '../../tool/failure.ts';

/** The effective configuration; refuses when the scheduler has not written one. */
export function presentConfig<Config>(config: Config | null): Config {
  if (config !== null) return config;
  throw refuse('There is no effective configuration: the scheduler of Odigos has not written one yet.', [
    { tool: 'describe_odigos', arguments: {}, why: 'See whether Odigos is installed and runs.' },
  ]);
}
