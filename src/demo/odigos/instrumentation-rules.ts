import type {
  CustomInstrumentations,
  CustomInstrumentationsInput,
  HttpPayloadCollection,
  HttpPayloadCollectionInput,
  InputMaybe,
  InstrumentationRule,
  InstrumentationRuleInput,
  InstrumentationRuleSourcesScope,
  InstrumentationRuleType,
  Maybe,
  PayloadCollection,
  PayloadCollectionInput,
} from '../contract.generated.ts';
import { apiError, panic } from '../errors.ts';
import type { Names } from '../kubernetes/names.ts';

/** The rules for agents. They exist in the enterprise tier only. */
export class InstrumentationRules {
  readonly #names: Names;
  readonly #isEnterprise: boolean;
  readonly #rules = new Map<string, InstrumentationRule>();

  constructor(names: Names, isEnterprise: boolean) {
    this.#names = names;
    this.#isEnterprise = isEnterprise;
  }

  /** All rules, by id. */
  list(): InstrumentationRule[] {
    return [...this.#rules.values()].sort((one, other) => (one.ruleId < other.ruleId ? -1 : 1));
  }

  /** Creates a rule. Name, notes and `disabled` must be there though the contract lets them be left out. */
  create(input: InstrumentationRuleInput): InstrumentationRule {
    this.#refuseCommunity();
    const ruleId = `ui-instrumentation-rule-${this.#names.suffix()}`;
    return this.#store(ruleId, input, undefined, 'error creating instrumentation rule');
  }

  /** Replaces a rule: what is not sent is gone, but for limits inside a payload section that is sent. */
  update(ruleId: string, input: InstrumentationRuleInput): InstrumentationRule {
    this.#refuseCommunity();
    const before = this.#rules.get(ruleId);
    if (!before) {
      throw apiError(`instrumentation rule with ID ${ruleId} not found`);
    }
    return this.#store(ruleId, input, before, 'error updating instrumentation rule');
  }

  /** Deletes a rule. */
  delete(ruleId: string): void {
    this.#refuseCommunity();
    if (!this.#rules.delete(ruleId)) {
      throw apiError(`instrumentation rule with ID ${ruleId} not found`);
    }
  }

  /** Adds a rule that a profile brings along. It shows as not to be changed, which nothing enforces. */
  addOfProfile(profileName: string, input: InstrumentationRuleInput): InstrumentationRule {
    const ruleId = `${profileName}-${this.#names.suffix()}`;
    const rule = { ...this.#store(ruleId, input, undefined, 'error'), mutable: false, profileName };
    this.#rules.set(ruleId, rule);
    return rule;
  }

  #refuseCommunity(): void {
    if (!this.#isEnterprise) throw apiError('this feature is only supported for onprem installations');
  }

  #store(
    ruleId: string,
    input: InstrumentationRuleInput,
    before: InstrumentationRule | undefined,
    prefix: string,
  ): InstrumentationRule {
    const { ruleName, notes, disabled } = input;
    if (typeof ruleName !== 'string' || typeof notes !== 'string' || typeof disabled !== 'boolean') return panic();
    if (input.headersCollection?.headerKeys?.includes(null)) return panic();
    const refused = (input.instrumentationLibraries ?? []).flatMap((library, index) =>
      (['language', 'spanKind'] as const)
        .filter((field) => library[field] !== null && library[field] !== undefined)
        .map((field) => `spec.instrumentationLibraries[${index}].${field}: Unsupported value: "${library[field]}"`),
    );
    if (refused.length > 0) {
      throw apiError(`${prefix}: InstrumentationRule.odigos.io "${ruleId}" is invalid: [${refused.join(', ')}]`);
    }
    const sections = {
      codeAttributes: input.codeAttributes
        ? {
            column: input.codeAttributes.column ?? null,
            filePath: input.codeAttributes.filePath ?? null,
            function: input.codeAttributes.function ?? null,
            lineNumber: input.codeAttributes.lineNumber ?? null,
            namespace: input.codeAttributes.namespace ?? null,
            stacktrace: input.codeAttributes.stacktrace ?? null,
          }
        : null,
      headersCollection: input.headersCollection
        ? { headerKeys: [...(input.headersCollection.headerKeys ?? [])] }
        : null,
      payloadCollection: payloads(input.payloadCollection, before?.payloadCollection ?? null),
      customInstrumentations: probes(input.customInstrumentations),
      networkMetrics: input.networkMetrics || null,
    };
    const rule: InstrumentationRule = {
      ruleId,
      ruleName,
      notes,
      disabled,
      mutable: before?.mutable ?? true,
      profileName: before?.profileName ?? '',
      type: typeOf(sections),
      sourcesScopes: scopesOf(input),
      instrumentationLibraries: input.instrumentationLibraries?.length
        ? input.instrumentationLibraries.map(({ name }) => ({ name, language: null, spanKind: null }))
        : null,
      conditions: null,
      ...sections,
    };
    this.#rules.set(ruleId, rule);
    return rule;
  }
}

type Sections = Pick<
  InstrumentationRule,
  'codeAttributes' | 'headersCollection' | 'payloadCollection' | 'customInstrumentations' | 'networkMetrics'
>;

function typeOf(sections: Sections): InstrumentationRuleType {
  const { codeAttributes, headersCollection, payloadCollection, customInstrumentations, networkMetrics } = sections;
  if (payloadCollection && Object.values(payloadCollection).some((one) => one !== null)) return 'PayloadCollection';
  if (codeAttributes && Object.values(codeAttributes).some((one) => one !== null)) return 'CodeAttributes';
  if (headersCollection) return 'HeadersCollection';
  if (customInstrumentations) return 'CustomInstrumentation';
  return networkMetrics === null || networkMetrics === undefined ? 'UnknownType' : 'NetworkMetrics';
}

function scopesOf(input: InstrumentationRuleInput): InstrumentationRuleSourcesScope[] | null {
  const scopes = (input.sourcesScopes ?? []).map((scope) => ({
    workloadName: scope.workloadName || null,
    workloadKind: scope.workloadKind ?? null,
    workloadNamespace: scope.workloadNamespace || null,
    containerName: scope.containerName || null,
    workloadLanguage: scope.workloadLanguage ?? null,
  }));
  // A scope that names nothing covers everything, and so do all of them together.
  const coversAll = scopes.some((scope) => Object.values(scope).every((one) => one === null));
  return scopes.length === 0 || coversAll ? null : scopes;
}

function payloads(
  input: InputMaybe<PayloadCollectionInput> | undefined,
  before: Maybe<PayloadCollection>,
): PayloadCollection | null {
  if (!input) return null;
  const { httpRequest, httpResponse, dbQuery, messaging } = input;
  return {
    httpRequest: http(httpRequest, before?.httpRequest ?? null),
    httpResponse: http(httpResponse, before?.httpResponse ?? null),
    dbQuery: dbQuery
      ? {
          maxPayloadLength: dbQuery.maxPayloadLength ?? before?.dbQuery?.maxPayloadLength ?? null,
          dropPartialPayloads: dbQuery.dropPartialPayloads ?? before?.dbQuery?.dropPartialPayloads ?? null,
        }
      : null,
    messaging: messaging
      ? {
          maxPayloadLength: messaging.maxPayloadLength ?? before?.messaging?.maxPayloadLength ?? null,
          dropPartialPayloads: messaging.dropPartialPayloads ?? before?.messaging?.dropPartialPayloads ?? null,
        }
      : null,
  };
}

function http(
  input: InputMaybe<HttpPayloadCollectionInput> | undefined,
  before: Maybe<HttpPayloadCollection>,
): HttpPayloadCollection | null {
  if (!input) return null;
  return {
    mimeTypes: input.mimeTypes?.filter((type) => type !== null) ?? before?.mimeTypes ?? null,
    maxPayloadLength: input.maxPayloadLength ?? before?.maxPayloadLength ?? null,
    dropPartialPayloads: input.dropPartialPayloads ?? before?.dropPartialPayloads ?? null,
  };
}

function probes(input: InputMaybe<CustomInstrumentationsInput> | undefined): CustomInstrumentations | null {
  if (!input) return null;
  const refuse = (language: string, why: string): never => {
    throw apiError(
      `invalid custom instrumentations: invalid configuration for ${language} custom instrumentation: ${why}`,
    );
  };
  const golang = (input.golang ?? []).map((probe) => {
    if (!probe) return panic();
    const { packageName, functionName, receiverName, receiverMethodName } = probe;
    if (!packageName) refuse('golang', 'package name is required');
    if (!functionName && !receiverName && !receiverMethodName)
      refuse('golang', 'too few arguments: a function, or a receiver and its method, are required');
    if (functionName && (receiverName || receiverMethodName))
      refuse('golang', 'too many arguments: either a function, or a receiver and its method, are required');
    if (!functionName && !(receiverName && receiverMethodName)) {
      refuse('golang', 'receiver name and receiver method name are required together');
    }
    return {
      packageName: packageName ?? '',
      functionName: functionName ?? '',
      receiverName: receiverName ?? '',
      receiverMethodName: receiverMethodName ?? '',
    };
  });
  const java = (input.java ?? []).map((probe) => {
    if (!probe) return panic();
    if (!probe.className) refuse('java', 'class name is required');
    if (!probe.methodName) refuse('java', 'method name is required');
    return { className: probe.className ?? '', methodName: probe.methodName ?? '' };
  });
  const php = (input.php ?? []).map((probe) => {
    if (!probe) return panic();
    if (!probe.functionName) refuse('php', 'function name is required');
    return { className: probe.className ?? '', functionName: probe.functionName ?? '' };
  });
  return { golang: distinct(golang), java: distinct(java), php: distinct(php) };
}

/** Each probe once; null for none. */
function distinct<Probe>(probes: readonly Probe[]): Probe[] | null {
  const seen = new Map(probes.map((probe) => [JSON.stringify(probe), probe]));
  return seen.size > 0 ? [...seen.values()] : null;
}
