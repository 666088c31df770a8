import type { PromptArgument, PromptArguments } from './prompt.ts';

/** The arguments by which a prompt is told of one workload. */
export const WORKLOAD_ARGUMENTS: readonly PromptArgument[] = [
  { name: 'namespace', description: 'Namespace of the workload.', required: true, completes: 'namespace' },
  { name: 'name', description: 'Name of the workload.', required: true, completes: 'workload' },
  {
    name: 'kind',
    description: 'Its kind, as Deployment; needed only where two of that name differ in it.',
    required: false,
    completes: 'kind',
  },
];

/** A workload in words, as `shop/Deployment/cart`. */
export function workloadText({ namespace, name, kind }: PromptArguments): string {
  return [namespace, kind, name].filter((part) => part !== undefined).join('/');
}
