/** Stands for every tool that there is none of. */
export const UNKNOWN_TOOL = '(unknown)';

/** Whether there is a tool of this name. */
export type IsTool = (name: string) => boolean;

/** A tool's name where a bounded number of names is wanted: whatever a client makes up is one and the same. */
export function toolLabel(name: string, isTool: IsTool): string {
  return isTool(name) ? name : UNKNOWN_TOOL;
}
