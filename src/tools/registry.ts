import type { Tool } from './bind.ts';

/** Every tool that shapes its answer, previews or combines operations; the others are their operation file alone. */
export const shapedTools: readonly Tool[] = [];
