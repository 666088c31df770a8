import { existsSync } from 'node:fs';
import { SRC } from '../folders.ts';

/** Whether a part is here that images leave out: its folder, since nothing may import it to find out. */
export function isHere(part: 'demo' | 'codegen'): boolean {
  return existsSync(new URL(`${part}/`, SRC));
}
