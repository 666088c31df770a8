import { ToolFailure } from '../tool/failure.ts';
import { Holder } from '../ui/held-answers.ts';
import { answered, asked, crashed, failed, unknownTool } from './answer/answer.ts';
import { applyAndKeep } from './applied.ts';
import { openCall } from './call-context.ts';
import type { CallEnvironment, ToolCall } from './call-environment.ts';
import type { CallResult } from './call-result.ts';
import { admit, admitCaller, unexpectedLack } from './gate.ts';
import { readMeans } from './means.ts';
import { choiceOf, chosenCall } from './names/choice.ts';
import { explained, withUnknownNames } from './names/explain.ts';
import { leavesOutKinds, parseWithAnyKind, withKinds } from './names/kinds.ts';
import { isRightAnywhere, leavesOutNamespace, withNamespace } from './names/places.ts';
import { holdToNamespaces } from './namespaces/bound.ts';
import { offeredAsShown } from './offered.ts';
import { ownTool } from './own/own-tool.ts';
import { type ParsedCall, parse } from './parse.ts';
import { renderedCall } from './rendered-call.ts';
import { previewWrite } from './write/preview.ts';
import { renderWrite } from './write/render.ts';
import { noteUnderstood } from './write/understood.ts';

/**
 * The choke point: every tool call of every entry goes down this road and no other.
 *
 * A refused call sends nothing upstream, but reads by which what it names is explained or shown. Never throws: a crash is an error result that says so and is told to `onCrash`.
 */
export async function callTool(environment: CallEnvironment, given: ToolCall): Promise<CallResult> {
  const holder = new Holder();
  try {
    return await heldCall(environment, { ...given, holder });
  } finally {
    holder.end();
  }
}

async function heldCall(environment: CallEnvironment, given: ToolCall): Promise<CallResult> {
  const call = chosenCall(renderedCall(environment, given) ?? given);
  const tool = ownTool(environment, call) ?? environment.catalog.tools.get(call.tool);
  if (!tool) return unknownTool(environment, call.tool);
  let context = openCall(environment, call, tool);
  let parsed: ParsedCall | undefined;
  try {
    parsed = parse(context);
    if (leavesOutNamespace(context)) {
      admitCaller(context, parsed);
      if (isRightAnywhere(context)) context = await withNamespace(context);
      parsed = parse(context);
    }
    if (leavesOutKinds(context)) {
      parsed = parseWithAnyKind(context);
      admitCaller(context, parsed);
      if (parsed.checked.ok) {
        context = await withKinds(context);
        parsed = parse(context);
      }
    }
    const prepared = admit(context, parsed);
    if (prepared.type === 'write') noteUnderstood(context, prepared);
    if (context.guard) await holdToNamespaces(context, prepared);
    // Asked beside the call: what every answer's context says must not hold it up.
    const facts = environment.facts.current();
    const performed =
      prepared.type === 'read'
        ? prepared.read(readMeans(context))
        : call.isRendered
          ? renderWrite(context, prepared)
          : prepared.dryRun
            ? previewWrite(context, prepared)
            : applyAndKeep(context, prepared, parsed.target);
    const [answer] = await Promise.all([performed, facts]);
    const lack = unexpectedLack(tool.definition, environment.catalog);
    if (lack) context.notes.warn(lack.message);
    if ('question' in answer) return asked(context, parsed, answer.question);
    const explainedAnswer = await withUnknownNames(context, answer);
    const doubt = context.upstream.hasAsked ? environment.facts.outage.doubt() : undefined;
    if (doubt) context.notes.warn(doubt);
    return answered(context, parsed, explainedAnswer);
  } catch (error) {
    if (error instanceof ToolFailure) {
      const choice = choiceOf(context, parsed, error.failure);
      if (choice) return asked(context, parsed, choice);
      const failure = await offeredAsShown(context, parsed, error.failure);
      return failed(context, parsed, await explained(context, failure));
    }
    const lack = unexpectedLack(tool.definition, environment.catalog);
    if (lack) return failed(context, parsed, lack);
    environment.onCrash(tool.definition.name, error);
    return crashed(context, parsed);
  }
}
