import { z } from 'zod';
import { writeYaml } from '../text/yaml.ts';
import { type Screen, shownData } from './shown-answer.ts';
import { shellSafe, shellSafeLines } from './terminal.ts';

/** As much of a preview as makes it one. */
const preview = z.looseObject({
  impact: z.object({ risk: z.array(z.string()).optional(), approve: z.string() }),
  would_change: z.array(z.object({ field: z.string(), before: z.unknown().optional(), after: z.unknown().optional() })),
  consequences: z.array(z.string()).optional(),
  plan: z.string().optional(),
});

/**
 * A preview as a person approves it: what is asked in a sentence, its risk, each change with before and after, what follows from
 * it. Undefined where data is no preview. Its plan stands in the command line that applies it.
 */
export function shownPreview(data: unknown, screen: Screen): string | undefined {
  const parsed = preview.safeParse(data);
  if (!parsed.success) return undefined;
  const { paint } = screen;
  const { impact, would_change: changes, consequences = [], plan: _plan, ...rest } = parsed.data;
  return [
    `${paint('bold', shellSafe(impact.approve))}\n`,
    ...(impact.risk?.length ? [`Risk: ${paint('yellow', impact.risk.map(shellSafe).join(', '))}\n`] : []),
    ...(changes.length === 0 ? ['Nothing would change.\n'] : ['\nWould change:\n']),
    ...changes.map(
      ({ field, before, after }) =>
        `  ${shellSafe(field)}\n${paint('red', side('-', before))}\n${paint('green', side('+', after))}\n`,
    ),
    ...(consequences.length > 0 ? ['\nThen:\n', ...consequences.map((one) => `  ${shellSafe(one)}\n`)] : []),
    ...(Object.keys(rest).length > 0 ? ['\n', shownData(rest, screen)] : []),
  ].join('');
}

function side(sign: string, value: unknown): string {
  const text = typeof value === 'string' ? value : writeYaml(value ?? null).trimEnd();
  return shellSafeLines(text).replace(/^/gm, `    ${sign} `);
}
