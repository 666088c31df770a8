import { decide } from '../../access/mode.ts';
import type { Preview, ToolAnswer } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import { readMeans } from '../means.ts';
import { asCode } from './as-code.ts';
import { withOwners } from './owner.ts';
import { consequencesOf, doesNothing, type PreparedWrite, planSubject } from './prepared-write.ts';

/** How long an apply shall wait is no part of its plan, and stays as it was asked for. */
function waitOf({ wait_seconds }: { readonly wait_seconds?: unknown }): object {
  return typeof wait_seconds === 'number' && wait_seconds > 0 ? { wait_seconds } : {};
}

/**
 * What a write would do and what a person must know who approves it, with the plan that holds an apply to it; without one
 * where nothing is to apply. Sends no mutation: it is handed no way to.
 */
export async function previewWrite(context: CallContext, prepared: PreparedWrite): Promise<ToolAnswer> {
  const { environment, tool, access, secrets } = context;
  const seen = await prepared.preview(readMeans(context));
  const preview = await withOwners(context, prepared, seen);
  const { nextSteps = [] } = preview;
  if (doesNothing(preview)) return { data: shown(preview), nextSteps };
  const apply = decide(access, tool.definition.kind);
  if (!apply.allowed) return unappliable(context, prepared, preview, apply.reason);
  const plan = environment.plans.issue(planSubject(context, prepared, seen));
  return {
    data: { ...shown(preview), plan },
    nextSteps: [
      {
        tool: tool.definition.name,
        arguments: { ...secrets.mask(prepared.planned), ...waitOf(prepared.arguments), dry_run: false, plan },
        why: secrets.isEmpty
          ? 'Apply exactly this change.'
          : 'Apply exactly this change; send the redacted values again.',
      },
      ...nextSteps,
    ],
  };
}

/** What a preview tells, in every mode. */
function shown(preview: Preview): object {
  return { impact: preview.impact, would_change: preview.changes, ...consequencesOf(preview) };
}

/** What a write would do where only previews may run: no plan, and its apply is what an operator could do. */
function unappliable(
  { tool, notes, secrets }: CallContext,
  { planned }: PreparedWrite,
  preview: Preview,
  reason: string,
): ToolAnswer {
  const { name } = tool.definition;
  const given = { ...secrets.mask(planned) };
  notes.warn(`${reason} This is a preview, without a plan: it cannot be applied now.`);
  return {
    data: shown(preview),
    nextSteps: [
      { tool: name, arguments: { ...given, dry_run: false }, why: 'Apply exactly this change.' },
      ...asCode(tool.definition, given),
      ...(preview.nextSteps ?? []),
    ],
  };
}
