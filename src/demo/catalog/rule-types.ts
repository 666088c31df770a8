import type { InstrumentationRuleType, InstrumentationRuleTypeOption } from '../contract.generated.ts';

interface RuleSpec {
  readonly type: Exclude<InstrumentationRuleType, 'UnknownType'>;
  readonly displayName: string;
  readonly does: string;
  readonly languages: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly component: string;
    readonly properties: object;
    readonly initial: string;
  }[];
}

const options = (...ids: string[]): object => ({ options: ids.map((id) => ({ id, label: id })) });
const columns = (...keys: string[]): object => ({ columns: keys.map((keyName) => ({ keyName, label: keyName })) });

const RULES: readonly RuleSpec[] = [
  {
    type: 'CodeAttributes',
    displayName: 'Code Attributes',
    does: 'Says on each span where in the code it was made',
    languages: ['go', 'python', 'javascript'],
    fields: [
      {
        name: 'codeAttributes',
        label: 'Recommended data to collect',
        component: 'checkboxList',
        properties: { checkedValue: 'true', ...options('filePath', 'function', 'lineNumber') },
        initial: '{"filePath":true,"function":true,"lineNumber":true}',
      },
      {
        name: 'codeAttributes',
        label: 'Verbose data to collect',
        component: 'checkboxList',
        properties: { checkedValue: 'true', ...options('column', 'namespace', 'stacktrace') },
        initial: '',
      },
    ],
  },
  {
    type: 'CustomInstrumentation',
    displayName: 'Custom Instrumentation',
    does: 'Makes spans of functions that you name',
    languages: ['go', 'java', 'php'],
    fields: [
      {
        name: 'customInstrumentations',
        label: 'Golang custom probes',
        component: 'multiTabledInput',
        properties: columns('packageName', 'functionName', 'receiverName', 'receiverMethodName'),
        initial: '[{}]',
      },
      {
        name: 'customInstrumentations',
        label: 'Java custom probes',
        component: 'multiTabledInput',
        properties: columns('className', 'methodName'),
        initial: '[{}]',
      },
      {
        name: 'customInstrumentations',
        label: 'PHP custom probes',
        component: 'multiTabledInput',
        properties: columns('className', 'functionName'),
        initial: '[{}]',
      },
    ],
  },
  {
    type: 'HeadersCollection',
    displayName: 'Headers Collection',
    does: 'Records HTTP headers',
    languages: ['go', 'java', 'javascript'],
    fields: [
      {
        name: 'headersCollection',
        label: 'Header keys',
        component: 'multiInput',
        properties: { wrapKey: 'headerKeys' },
        initial: '["*"]',
      },
    ],
  },
  {
    type: 'NetworkMetrics',
    displayName: 'Network Metrics',
    does: 'Counts traffic between workloads',
    languages: ['*'],
    fields: [],
  },
  {
    type: 'PayloadCollection',
    displayName: 'Payload Collection',
    does: 'Records what is sent and answered',
    languages: ['go', 'javascript'],
    fields: [
      {
        name: 'payloadCollection',
        label: 'Type of data to collect',
        component: 'checkboxList',
        properties: { checkedValue: 'emptyObject', ...options('httpRequest', 'httpResponse', 'dbQuery', 'messaging') },
        initial: '{"httpRequest":{},"httpResponse":{},"dbQuery":{},"messaging":{}}',
      },
    ],
  },
];

/** The kinds of instrumentation rules, with the fields of their forms. */
export function instrumentationRuleTypes(): InstrumentationRuleTypeOption[] {
  return RULES.map((rule) => ({
    type: rule.type,
    displayName: rule.displayName,
    description: `${rule.does}.`,
    docsUrl: `https://docs.odigos.io/pipeline/rules/${rule.type.toLowerCase()}`,
    supportedLanguages: [...rule.languages],
    fields: rule.fields.map((field) => ({
      name: field.name,
      displayName: field.label,
      componentType: field.component,
      componentProperties: JSON.stringify(field.properties),
      initialValue: field.initial,
      renderCondition: [],
    })),
  }));
}
