import type { Caller, NamespaceScope } from '../../access/caller.ts';
import { mapTexts } from '../../redaction/map-texts.ts';
import type { NamespaceForm, ToolOperation } from '../../tool/definition.ts';
import { ToolFailure, uiFailure } from '../../tool/failure.ts';
import { fieldOf } from '../../tool/fields.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { UiReader } from '../../ui/client.ts';
import type { UiFailure } from '../../ui/failure.ts';
import type { UiRequestOptions } from '../../ui/request-options.ts';
import type { ToolCall } from '../call-environment.ts';
import { argumentsRefusal, streamRefusal, toolRefusal } from './bounds.ts';
import { namedNamespaces, namedStreams } from './named.ts';
import { narrowAnswer } from './narrow.ts';
import { type OwnNames, ownNames } from './own-names.ts';
import { withoutOtherNamespaces } from './references.ts';

/** Forms that are judged by names which have no namespace of their own. */
const BY_NAMES: ReadonlySet<NamespaceForm> = new Set([
  'STREAM',
  'SERVICE',
  'CALLED_SERVICE',
  'ASKED_SERVICE',
  'MENTION',
]);

export interface NamespaceGuardOptions {
  readonly caller: Caller;
  readonly scope: NamespaceScope;
  /** Streams that the call itself puts its workloads into. */
  readonly ownStreams: readonly string[];
  /** Asked for the names of all workloads, at most once, and only where an answer is judged by them. */
  readonly ui: UiReader;
  readonly request: UiRequestOptions & { readonly timeoutMs: number };
}

/** The guard of a call whose caller is bound to some namespaces. */
export function guardOf(
  { caller, arguments: given }: Pick<ToolCall, 'caller' | 'arguments'>,
  scope: NamespaceScope,
  means: Pick<NamespaceGuardOptions, 'ui' | 'request'>,
): NamespaceGuard {
  const stream = fieldOf(given, 'data_stream');
  return new NamespaceGuard({ ...means, caller, scope, ownStreams: typeof stream === 'string' ? [stream] : [] });
}

/**
 * Stands between one call of a caller that is bound to namespaces and the UI API: what is sent names no other namespace,
 * and of each answer only what is of the caller's goes on, so that every count, total and next step is made of that alone.
 */
export class NamespaceGuard {
  private readonly options: NamespaceGuardOptions;
  private names: Promise<OwnNames> | undefined;

  constructor(options: NamespaceGuardOptions) {
    this.options = options;
  }

  /**
   * Lets an operation pass that can be narrowed and names no other namespace.
   *
   * @throws ToolFailure otherwise; the tools' own checks stand before it, so this is the last line
   */
  check({ name, namespaces }: ToolOperation, variables: object): void {
    const { caller, scope } = this.options;
    const named = namedNamespaces(variables);
    if (namespaces === undefined || (namespaces.named && named.length === 0)) {
      throw new ToolFailure(toolRefusal(caller, name));
    }
    const foreign = named.filter((one) => !scope.allows(one));
    if (foreign.length > 0) throw new ToolFailure(argumentsRefusal(caller, foreign));
  }

  /**
   * Lets sources be put into data streams of their own, and into those in which nobody else is.
   *
   * @param value arguments or variables
   * @throws ToolFailure for a stream of others alone
   */
  async checkStreams(value: unknown): Promise<void> {
    const streams = namedStreams(value);
    if (streams.length === 0) return;
    const names = await this.ownNames();
    const foreign = streams.find((stream) => names.isOthersStream(stream));
    if (foreign !== undefined) throw new ToolFailure(streamRefusal(this.options.caller, foreign));
  }

  /** What of an answer is of the caller's namespaces. */
  async narrow<Answer>(operation: ToolOperation<Answer>, variables: object, answer: Answer): Promise<Answer> {
    const { fields = [], named } = operation.namespaces ?? {};
    if (fields.length === 0 && !named) return answer;
    const { allows } = this.options.scope;
    const names = fields.some(({ form }) => BY_NAMES.has(form)) ? await this.ownNames() : undefined;
    const asked = Object.values(variables).filter((value) => typeof value === 'string');
    const narrowed = narrowAnswer(answer, fields, { allows, names, asked });
    // A manifest is its object's own: changed inside it would be another object's, or none.
    if (operation.secrets.some(({ form }) => form === 'YAML')) return narrowed;
    return mapTexts(narrowed, (text) => withoutOtherNamespaces(text, allows));
  }

  /** A failure without what the UI says of it, which may quote anything of the cluster. */
  silenced(failure: UiFailure): UiFailure {
    return { ...failure, message: '' };
  }

  private ownNames(): Promise<OwnNames> {
    this.names ??= this.readNames();
    return this.names;
  }

  private async readNames(): Promise<OwnNames> {
    const { ui, request, scope, ownStreams } = this.options;
    const sent = await ui.read(operations.get_service_map_names, {}, request);
    if (!sent.ok) throw new ToolFailure(uiFailure(this.silenced(sent.failure), request.timeoutMs));
    // What is missing could be what belongs to others.
    if (sent.warnings.length > 0) {
      const message = 'The Odigos UI API could not say which names belong to which namespaces.';
      throw new ToolFailure({ side: 'ui_api', message, changed: 'no', advice: 'Call again in a few seconds.' });
    }
    return ownNames(sent.data, scope.allows, ownStreams);
  }
}
