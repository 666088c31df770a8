import { checkedTasks, type Task, type World } from '../task.ts';
import { DONE_AND_UNDONE } from './done-and-undone.ts';
import { QUESTIONS } from './questions.ts';
import { READS } from './reads.ts';
import { TRAPS } from './traps.ts';
import { UPKEEP } from './upkeep.ts';
import { WRITES } from './writes.ts';

/** Where an agent looks for tools: all of them are there. */
export const AGENTS_WORLD: World = { size: 'small', tier: 'onprem', mode: 'read-write', prepared: [] };

/** Every task of every table, checked. */
export function allTasks(): readonly Task[] {
  return checkedTasks([QUESTIONS, READS, TRAPS, WRITES, DONE_AND_UNDONE, UPKEEP]);
}
