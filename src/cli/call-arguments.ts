import { isRecord } from '../tool/fields.ts';
import type { Word } from './given.ts';

export type ReadArguments =
  | { readonly ok: true; readonly arguments: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/**
 * The arguments of a call from what stands behind its tool: options, `name=value` pairs and JSON objects, in any mixture; what is
 * given twice is a list. Values stay text, which the server reads by the tool's own schema, but for `dry_run`, which it takes
 * as a switch alone: what applies a write must be said plainly.
 */
export function readArguments(words: readonly Word[]): ReadArguments {
  const given = new Map<string, unknown>();
  for (const word of words) {
    const read = argumentsOf(word);
    if (!read.ok) return read;
    for (const [name, value] of Object.entries(read.arguments)) {
      const before = given.get(name);
      given.set(name, before === undefined ? value : [before, value].flat());
    }
  }
  return { ok: true, arguments: Object.fromEntries(given) };
}

function argumentsOf(word: Word): ReadArguments {
  if (word.type === 'option') return one(word.name.replaceAll('-', '_'), word.value ?? true);
  if (word.text.startsWith('{')) return fromJson(word.text);
  const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
  if (name !== undefined) return one(name, value);
  return { ok: false, problem: `"${word.text}" is no argument: name=value, --name value and a JSON object are.` };
}

function one(name: string, value: string | true): ReadArguments {
  const isSwitch = name === 'dry_run' && (value === 'true' || value === 'false');
  return { ok: true, arguments: { [name]: isSwitch ? value === 'true' : value } };
}

function fromJson(text: string): ReadArguments {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isRecord(parsed)) return { ok: true, arguments: parsed };
  } catch {}
  return {
    ok: false,
    problem: 'what begins with { must be a JSON object of arguments, in single quotes for the shell.',
  };
}
