import { isWrite } from '../access/tool-kind.ts';
import { collects } from '../catalog/allowed.ts';
import type { WrongArguments } from '../tool/arguments.ts';
import type { PreparedCall } from '../tool/bind.ts';
import { fieldOf } from '../tool/fields.ts';
import { auditTarget } from './audit-target.ts';
import type { CallContext } from './call-context.ts';

/** What a call asks for, as far as its arguments say it. */
export interface ParsedCall {
  /** Of a write: whether it was called as a preview. Absent on reads. */
  readonly dryRun?: boolean;
  /** Of a tool that is no write: what it is to do beyond reading. */
  readonly effect?: 'bundle';
  /** What it is about, as kind/namespace/name; absent where the arguments are wrong. */
  readonly target?: string;
  /** The checked call, or what is wrong with its arguments. */
  readonly checked: { readonly ok: true; readonly call: PreparedCall } | WrongArguments;
}

/** Checks the arguments of a call, once. Sends nothing and refuses nothing: {@link admit} judges by what comes out. */
export function parse({ tool, call, secrets, excess }: CallContext): ParsedCall {
  const given = call.arguments ?? {};
  const asked = {
    ...(isWrite(tool.definition.kind) ? { dryRun: fieldOf(given, 'dry_run') !== false } : {}),
    ...(collects(tool.definition, given) ? { effect: 'bundle' as const } : {}),
  };
  if (excess !== undefined) return { ...asked, checked: { ok: false, problems: [excess] } };
  const prepared = tool.prepare(call.arguments);
  if (!prepared.ok) return { ...asked, checked: prepared };
  const checked = prepared.arguments;
  const own = checked.type === 'write' ? checked.target : undefined;
  const target = auditTarget(checked.arguments, own, (text) => secrets.holds(text));
  return { ...asked, ...(target === undefined ? {} : { target }), checked: { ok: true, call: checked } };
}
