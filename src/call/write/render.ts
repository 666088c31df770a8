import { decide } from '../../access/mode.ts';
import type { Rendered } from '../../manifests/manifest.ts';
import { renderSent } from '../../manifests/render.ts';
import { manifestText, objectDiff } from '../../manifests/text.ts';
import { writeYamlForAnyReader } from '../../text/yaml.ts';
import { asRendered } from '../../tool/call-through.ts';
import { canonicalJson } from '../../tool/canonical-json.ts';
import { present } from '../../tool/kit/present.ts';
import type { Preview, ToolAnswer } from '../../tool/tool.ts';
import type { CallContext } from '../call-context.ts';
import { readMeans } from '../means.ts';
import { odigosNamespace } from './odigos-namespace.ts';
import { withOwners } from './owner.ts';
import { placeholdersIn } from './placeholders.ts';
import { consequencesOf, doesNothing, type PreparedWrite, previewAgain } from './prepared-write.ts';
import { rehearse } from './rehearsal.ts';

/**
 * A write as code: the objects or values of the chart that make the same change, with what differs from those that are
 * there, and what a person must know who approves it: a commit is applied as a call is. Previews and rehearses it, and
 * sends no mutation: it is handed no way to.
 */
export async function renderWrite(context: CallContext, prepared: PreparedWrite): Promise<ToolAnswer> {
  const means = readMeans(context);
  means.disclose(placeholdersIn(prepared.arguments));
  const preview = await withOwners(context, prepared, await prepared.preview(means));
  const idle = { data: { says: `There is nothing to render. ${preview.impact.approve}` } };
  if (doesNothing(preview)) return idle;
  // One by one: of a rehearsal only the first is seen.
  const parts = prepared.parts();
  if (parts.length > 1) return inParts(context, parts, preview);
  const sent = await rehearse(context, prepared, preview);
  const nextSteps = decide(context.access, context.tool.definition.kind).allowed
    ? [previewAgain(context, prepared, 'Preview the same change, to apply it by a call instead.')]
    : [];
  // Somebody else did it meanwhile.
  if (!sent) return idle;
  const { read } = means;
  const namespace = await odigosNamespace(context);
  const rendered = await renderSent(sent, { read, preview, namespace, given: prepared.arguments });
  if (!rendered)
    return { data: { says: 'What objects this makes is not known here, so it cannot be rendered.' }, nextSteps };
  return {
    data: { impact: preview.impact, ...dataOf(rendered), ...consequencesOf({ ...preview, byCall: [] }) },
    nextSteps,
  };
}

/** Several writes in one, each to be rendered by itself. */
function inParts(
  { secrets, tool }: CallContext,
  parts: ReturnType<PreparedWrite['parts']>,
  preview: Preview,
): ToolAnswer {
  const shown = parts.map((part) => ({ tool: part.tool, arguments: secrets.mask(part.arguments) }));
  // Parts of its own are rules of one group, and a group is one object.
  const isOneObject = parts.every((part) => part.tool === tool.definition.name);
  return {
    data: {
      impact: preview.impact,
      says: 'Nothing was sent. It is several writes in one: render each of parts, in their order.',
      ...(isOneObject
        ? { notes: ['Each is shown as the whole object with it: put together in one file what they change of it.'] }
        : {}),
      parts: shown,
      ...consequencesOf({ ...preview, byCall: [] }),
    },
    nextSteps: shown.map((part) => asRendered({ ...part, why: 'Render this part of it.' })),
  };
}

function dataOf({ objects: all = [], values, commands = [], notes = [] }: Rendered): object {
  const objects = all.filter(({ before, after }) => canonicalJson(before ?? null) !== canonicalJson(after ?? null));
  const manifests = objects.flatMap(({ after }) => (after ? [after] : []));
  return {
    says: saysOf(manifests.length > 0, values !== undefined, objects.length > 0, [
      ...(notes.length > 0 ? ['notes'] : []),
      ...(commands.length > 0 ? ['kubectl'] : []),
    ]),
    ...present({
      manifests: manifestText(manifests),
      helm_values: values ? writeYamlForAnyReader(values) : undefined,
      diff: objectDiff(objects),
      kubectl: commands,
      notes,
    }),
  };
}

function saysOf(hasManifests: boolean, hasValues: boolean, hasObjects: boolean, others: readonly string[]): string {
  if (hasManifests) return 'Nothing was sent. The same change as Kubernetes manifests, to commit and apply.';
  if (hasValues) return 'Nothing was sent. The same change as values of the odigos chart, to commit and upgrade by.';
  if (hasObjects) return 'Nothing was sent. The same change is the deletion of what diff shows.';
  if (others.length === 0) return 'Nothing was sent. No manifest makes this change: a call alone does.';
  return `Nothing was sent. No manifest makes this change; ${others.join(' and ')} ${others[0] === 'kubectl' ? 'says' : 'say'} what does.`;
}
