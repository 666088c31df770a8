import { stringify } from 'yaml';
import { isForbidden, type Task } from '../task.ts';

/** Files of mcpchecker by their paths in the folder that it is pointed at. */
export type EvalFiles = ReadonlyMap<string, string>;

/** The name that the server has in those files. */
const SERVER = 'odigos';
/** A good agent may look twice before it answers; the bound is for one that goes astray. */
const LEAST_CALLS = 3;

/**
 * Tasks as mcpchecker takes them (its task format v1alpha2): a file a task, the server to try, and what each task asserts of
 * calls. A task is set up and verified by HTTP at the server of tasks, which has the clusters and knows what must be so.
 *
 * @param base of the server of tasks, such as `http://127.0.0.1:3010`
 * @param names of the tools that there are, for what a task forbids by a pattern
 */
export function evalFiles(tasks: readonly Task[], base: string, names: readonly string[]): EvalFiles {
  return new Map([
    ['eval.yaml', stringify(evalOf(tasks, names))],
    [
      'mcp-config.yaml',
      stringify({ mcpServers: { [SERVER]: { type: 'http', url: `${base}/mcp`, enableAllTools: true } } }),
    ],
    ...tasks.map((task) => [taskPath(task), stringify(taskOf(task, base))] as const),
  ]);
}

function taskPath({ id }: Task): string {
  return `tasks/${id}.yaml`;
}

function evalOf(tasks: readonly Task[], names: readonly string[]): object {
  return {
    kind: 'Eval',
    metadata: { name: 'odigos-mcp' },
    config: {
      agent: { type: 'builtin.claude-code' },
      mcpConfigFile: 'mcp-config.yaml',
      taskSets: tasks.map((task) => ({ path: taskPath(task), assertions: assertionsOf(task, names) })),
    },
  };
}

function assertionsOf(task: Task, names: readonly string[]): object {
  // What is forbidden with certain arguments alone is judged where the arguments are seen.
  const never = names.filter((name) =>
    isForbidden({ forbids: task.forbids.filter((one) => !one.arguments) }, name, {}),
  );
  return {
    maxToolCalls: Math.max(task.bounds.calls, LEAST_CALLS),
    ...(never.length === 0 ? {} : { toolsNotUsed: never.map((tool) => ({ server: SERVER, tool })) }),
  };
}

function taskOf({ id, asks, accepts }: Task, base: string): object {
  const step = (what: string): object => ({
    http: { url: `${base}/tasks/${id}/${what}`, method: 'POST', timeout: '30s', expect: { status: 204 } },
  });
  return {
    kind: 'Task',
    apiVersion: 'mcpchecker/v1alpha2',
    metadata: { name: id, difficulty: difficultyOf(Math.min(...accepts.map(({ length }) => length))) },
    spec: { setup: [step('setup')], verify: [step('verify')], prompt: { inline: asks } },
  };
}

/** By the calls that the shortest good way takes. */
function difficultyOf(calls: number): string {
  if (calls === 1) return 'easy';
  return calls <= 3 ? 'medium' : 'hard';
}
