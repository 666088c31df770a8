import { from, type TaskInput } from '../task.ts';

const ECHO = { workloads: [{ namespace: 'default', kind: 'Deployment', name: 'echo' }] };

/** Things to do, each done and undone. */
export const WRITES: readonly TaskInput[] = [
  {
    id: 'debug-logs-and-back',
    asks: 'Turn on debug logs of the odiglets for a moment, then put the log level back to info.',
    accepts: [
      [
        { tool: 'set_log_level', arguments: { component: 'odiglet', level: 'debug' }, state: 'as before' },
        {
          tool: 'set_log_level',
          arguments: { component: 'odiglet', level: 'debug', dry_run: false, plan: from(0, 'data.plan') },
          state: [{ of: 'config componentLogLevels.odiglet', to: 'debug' }],
        },
        // Nothing else was set here, so what empties it all takes the level out, and it follows the default again.
        { tool: 'reset_config', follows: { call: 1, at: 'data.undo' } },
      ],
    ],
    forbids: [{ tool: 'set_log_level', arguments: { component: 'default' } }],
    facts: [{ has: 'no longer follows the default' }],
  },
  {
    id: 'instrument-and-take-back',
    asks: 'Instrument one workload, the Deployment echo in default, and then take it back again.',
    accepts: [
      [
        { tool: 'instrument_workloads', arguments: ECHO, state: 'as before' },
        {
          tool: 'instrument_workloads',
          follows: { call: 0, at: 'next_steps[tool=instrument_workloads]' },
        },
        { tool: 'uninstrument_workloads', arguments: ECHO, after_seconds: 60 },
        { tool: 'uninstrument_workloads', follows: { call: 2, at: 'next_steps[tool=uninstrument_workloads]' } },
      ],
    ],
    // Its pods were rolled out for the agent, and again without it.
    state: [{ of: 'restarted default/Deployment/echo', to: 'at a time' }],
    forbids: [{ tool: 'instrument_namespace' }, { tool: 'uninstrument_namespace' }, { tool: 'uninstrument_cluster' }],
    facts: [
      { at: 'data.changed.0', is: { before: 'not instrumented', after: 'instrumented in default' } },
      { at: 'data.changed.0', is: { before: 'instrumented in default', after: 'not instrumented' } },
    ],
  },
];
