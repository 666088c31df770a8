import type { Attack } from './attack.ts';
import { messageAttack } from './message/message.ts';
import { rawAttack } from './raw/raw.ts';
import { textAttack } from './text/text.ts';

/** Every attack there is, in the order in which they are run. */
export const ATTACKS: readonly Attack[] = [rawAttack, messageAttack, textAttack];
