import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { type DestinationField, type DestinationType, type Encoding, findDestinationType } from './destination-type.ts';

/** What one type needs, as JSON Schema of its field values; all of them are text. */
export const get_destination_schema = defineRead(definitions.get_destination_schema, {
  async read(call) {
    const type = findDestinationType(
      await call.read(operations.get_destination_schema, call.arguments),
      call.arguments.type,
    );
    return {
      data: {
        type: type.type,
        name: type.name,
        signals: type.signals,
        connection_test: type.testable || UNTESTED,
        fields: {
          type: 'object',
          properties: Object.fromEntries(type.fields.map((field) => [field.key, schemaOf(field)])),
          ...present({ required: type.fields.filter(mustBeGiven).map(({ key }) => key) }),
          additionalProperties: false,
        },
        // Empty where none is: whoever asks which are secret wants that said.
        secret: type.fields.filter(({ secret }) => secret).map(({ key }) => key),
        ...present({ credentials: credentialsOf(type) }),
        create_with: exampleArguments(type),
        ...present({ fill_in: type.fields.filter(mustBeGiven).map(({ key }) => key) }),
      },
      nextSteps: [
        {
          tool: 'create_destination',
          arguments: exampleArguments(type),
          why: 'Preview it as it is; an apply refuses what still stands in <>.',
        },
      ],
    };
  },
});

const UNTESTED =
  'none: Odigos tests no connection of this type. Once it is there, list_destinations tells whether its configuration was taken, get_overview_metrics with watch_seconds what is sent to it.';

/** Where exporters to clouds take credentials from that no field has: the usual chain of that cloud's SDK. */
const CLOUD_IDENTITIES: readonly (readonly [name: RegExp, identity: string])[] = [
  [/\bAWS\b/, 'an AWS identity: a role of their service account or of their nodes, or AWS_ variables'],
  [/\bGoogle\b/, 'a Google Cloud identity: that of their service account or of their nodes'],
];

/** What to know of credentials where no field takes them; undefined where one does. */
function credentialsOf({ name, fields }: DestinationType): string | undefined {
  if (fields.some(({ secret }) => secret)) return undefined;
  const identity = CLOUD_IDENTITIES.find(([cloud]) => cloud.test(name))?.[1];
  return identity === undefined
    ? 'No field takes any.'
    : `No field takes any: the pods of the gateway need ${identity}. Odigos gives them none, and does not tell whether they have one.`;
}

/** Required fields with an initial value are filled in by create_destination. */
function mustBeGiven({ required, initial }: DestinationField): boolean {
  return required && initial === '';
}

const FORMATS: Readonly<Record<Encoding, string | undefined>> = {
  text: undefined,
  number: 'digits',
  boolean: undefined,
  choice: undefined,
  list: 'JSON array of strings',
  pairs: 'JSON array of {"key","value"}',
  label_object: 'JSON object of strings',
  multiline: 'text of several lines',
};

function schemaOf(field: DestinationField): object {
  const condition = field.shownWhen;
  return present({
    type: 'string',
    title: field.label,
    enum: field.encoding === 'boolean' ? ['true', 'false'] : field.choices,
    default: field.initial,
    format: FORMATS[field.encoding],
    writeOnly: field.secret || undefined,
    examples: field.hint === '' ? undefined : [field.hint],
    description: isAddress(field) && field.hint === '' ? ADDRESS_UNTOLD : undefined,
    only_when: condition ? conditionText(condition) : undefined,
  });
}

const ADDRESS_UNTOLD =
  "The form of the address is not told: take the backend's own, with its port, such as tempo.monitoring:4317 for OTLP over gRPC in a cluster.";

function isAddress({ key, encoding, choices }: DestinationField): boolean {
  return encoding === 'text' && choices.length === 0 && /(?:URL|ENDPOINT|ENDOINT|HOST|ADDRESS)$/.test(key);
}

/** When a field counts, in words. */
function conditionText({ field, operator, value }: NonNullable<DestinationField['shownWhen']>): string {
  if (field === 'SIGNALS') return operator === 'INCLUDES' ? `${value} are sent` : `signals ${operator} ${value}`;
  switch (operator) {
    case '==':
      return `${field} is ${value}`;
    case '!=':
      return `${field} is not ${value}`;
    default:
      return `${field} ${operator} ${value}`;
  }
}

/**
 * A call of create_destination that its preview takes as it is: each required field with a placeholder. One with choices
 * has one too, since the first of them would be taken for advice.
 */
function exampleArguments(type: DestinationType): Readonly<Record<string, unknown>> {
  return {
    name: type.type,
    type: type.type,
    ...Object.fromEntries(type.signals.map((signal) => [signal, true])),
    fields: type.fields.filter(mustBeGiven).map(({ key }) => ({ key, value: `<${key}>` })),
  };
}
