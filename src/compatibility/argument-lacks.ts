import type { ArgumentLack } from '../tool/compatibility.ts';
import type { ArgumentsSchema, FieldPath, ToolOperation, ValueTemplate } from '../tool/definition.ts';
import type { FittedOperation } from './fit.ts';
import { withSince } from './lacks.ts';
import { madeOf } from './made-arguments.ts';

/**
 * The arguments of a tool that make values which a UI does not take, and those whose use was cut. What a tool's code
 * makes of its arguments (`@made`) is among them where an argument makes nothing else ({@link madeOf}); the rest is
 * judged when it is sent, and in the preview before.
 */
export function argumentLacks(
  { variables }: ToolOperation,
  { refused, unused, lacks }: FittedOperation,
  schema: ArgumentsSchema,
): readonly ArgumentLack[] {
  const values = refused.flatMap((value): readonly ArgumentLack[] => {
    const {
      path: [variable, ...rest],
      values: only,
      isDemanded,
    } = value;
    if (isDemanded) return [];
    const words = withSince(value);
    const made = madeOf(value.coordinate).map((name): FieldPath => [name]);
    return [...placesOf(variables[variable], rest), ...made].map((path) => ({
      path,
      words,
      ...(only ? { values: only } : {}),
    }));
  });
  const [first] = lacks;
  const idle = [...unused].flatMap((variable): readonly ArgumentLack[] =>
    first ? placesOf(variables[variable], []).map((path) => ({ path, words: withSince(first) })) : [],
  );
  return [...values, ...idle].flatMap((lack): readonly ArgumentLack[] => {
    const [name = ''] = lack.path;
    const property = schema.properties[name];
    const isRequired = lack.path.length === 1 && !lack.values && schema.required?.includes(name);
    // Without one that it requires, the tool would be none; that was judged.
    if (!property || isRequired) return [];
    return [property.default === undefined ? lack : { ...lack, idle: property.default }];
  });
}

/** The arguments that make what stands at a path of a value. */
function placesOf(template: ValueTemplate | undefined, path: FieldPath): readonly FieldPath[] {
  if (!template || 'value' in template) return [];
  if ('argument' in template) return [[template.argument, ...path]];
  if ('list' in template) return template.list.flatMap((item) => placesOf(item, path));
  const [name, ...rest] = path;
  return name === undefined
    ? Object.values(template.object).flatMap((part) => placesOf(part, []))
    : placesOf(template.object[name], rest);
}
