import type { NextArgument, NextTemplate } from '../definition.ts';
import { MAX_NEXT_STEPS, type NextStep } from '../envelope.ts';
import { fieldAt } from '../fields.ts';

/**
 * The follow-ups that an operation file states, filled from this call's arguments and answer. A step whose arguments
 * are not all there (a null on the way) is left out: a next step is a complete call.
 *
 * @param answer the operation's own answer, from its root
 * @example
 * const see: NextTemplate = { tool: 'get_pod', each: ['pods'], with: { name: { path: ['name'] } }, why: 'See it.' };
 * statedFollowUps([see], {}, { pods: [{ name: 'a' }, { name: null }] }); // => [{ tool: 'get_pod', arguments: { name: 'a' }, why: 'See it.' }]
 */
export function statedFollowUps(
  templates: readonly NextTemplate[],
  given: object,
  answer: unknown,
): readonly NextStep[] {
  return templates.flatMap((template) =>
    itemsOf(template, answer)
      .slice(0, MAX_NEXT_STEPS)
      .flatMap((item) => fillStep(template, given, item)),
  );
}

function itemsOf({ each }: NextTemplate, answer: unknown): readonly unknown[] {
  if (!each) return [answer];
  const list = fieldAt(answer, each);
  return Array.isArray(list) ? list : [];
}

function fillStep(template: NextTemplate, given: object, item: unknown): readonly NextStep[] {
  const filled = Object.entries(template.with).map(
    ([name, source]) => [name, argumentValue(source, given, item)] as const,
  );
  if (filled.some(([, value]) => value === undefined || value === null)) return [];
  return [{ tool: template.tool, arguments: Object.fromEntries(filled), why: template.why }];
}

function argumentValue(source: NextArgument, given: object, item: unknown): unknown {
  if ('argument' in source) return Reflect.get(given, source.argument);
  return 'path' in source ? fieldAt(item, source.path) : source.value;
}
