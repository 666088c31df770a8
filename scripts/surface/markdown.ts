import { createTwoFilesPatch } from 'diff';
import { type Change, STEPS, type Step, stepOf } from './change.ts';

const HEADINGS: Readonly<Record<Step, string>> = {
  major: 'May break a client',
  minor: 'New, or wider',
  patch: 'Words alone',
};

/** What a pull request says of its changes to the surface: the step that follows, then each change, the gravest first. */
export function surfaceMarkdown(base: string, changes: readonly Change[]): string {
  const step = stepOf(changes);
  const head = `## What clients see, against \`${base}\`\n\n`;
  if (step === undefined) return `${head}Nothing differs.\n`;
  const parts = STEPS.toReversed().flatMap((one) => {
    const some = changes.filter((change) => change.step === one);
    return some.length === 0 ? [] : [`### ${HEADINGS[one]} (${one})\n\n${some.map(line).join('\n')}\n`];
  });
  return `${head}At least a **${step}** version follows.\n\n${parts.join('\n')}`;
}

function line({ of, what, texts }: Change): string {
  return texts === undefined ? `- ${of}: ${what}` : `- ${of}: ${what}\n${details(...texts)}`;
}

/** Folded, since a reviewer reads some of them; indented, so that it belongs to its item. */
function details(before: string, after: string): string {
  const patch = createTwoFilesPatch('', '', `${before}\n`, `${after}\n`, '', '', { context: 1 });
  const lines = patch.split('\n').filter((one) => /^[-+ ](?!--|\+\+)/.test(one));
  // What the texts themselves quote must not end the block.
  const fence = '`'.repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  return ['<details><summary>texts</summary>', '', `${fence}diff`, ...lines, fence, '', '</details>']
    .map((one) => `  ${one}`)
    .join('\n');
}
