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
        connection_test: type.testable,
        fields: {
          type: 'object',
          properties: Object.fromEntries(type.fields.map((field) => [field.key, schemaOf(field)])),
          ...present({ required: type.fields.filter(mustBeGiven).map(({ key }) => key) }),
          additionalProperties: false,
        },
        // Empty where none is: whoever asks which are secret wants that said.
        secret: type.fields.filter(({ secret }) => secret).map(({ key }) => key),
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
    only_when: condition ? conditionText(condition) : undefined,
  });
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
