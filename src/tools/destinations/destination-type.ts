import { z } from 'zod';
import { isSecretKey } from '../../redaction/key-names.ts';
import { nearest } from '../../tool/did-you-mean.ts';
import { refuse } from '../../tool/failure.ts';
import type { DestinationTypeFragment, GetDestinationSchemaQuery } from '../../tool/generated/operations.generated.ts';
import { type Signal, supportedSignals } from './signals.ts';

type RawField = DestinationTypeFragment['fields'][number];

/** How the pipeline expects a field's value to be written; every value is text. */
export type Encoding = 'text' | 'number' | 'boolean' | 'choice' | 'list' | 'pairs' | 'label_object' | 'multiline';

/** When a field is shown: another field's value, or a chosen signal. */
interface ShownWhen {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** One field of a destination type, read from the catalog. */
export interface DestinationField {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  readonly secret: boolean;
  /** The API's own flag: it keeps the value in a Secret, where an update merges instead of replacing. */
  readonly inSecret: boolean;
  readonly encoding: Encoding;
  readonly choices: readonly string[];
  /** The form's initial value; the server applies none itself. */
  readonly initial: string;
  readonly shownWhen: ShownWhen | undefined;
  /** What the form hints at, e.g. `host:port`. */
  readonly hint: string;
  /** What the form says of it, at length. */
  readonly help: string;
}

/** One destination type, read from the catalog. */
export interface DestinationType {
  readonly type: string;
  readonly name: string;
  readonly signals: readonly Signal[];
  readonly testable: boolean;
  readonly fields: readonly DestinationField[];
}

// The one key/value field that the pipeline reads as a JSON object, not as an array of pairs.
const LABEL_OBJECT_FIELD = 'PROMETHEUS_RESOURCE_EXTERNAL_LABELS';

const properties = z
  .looseObject({
    required: z.boolean().catch(false),
    type: z.string().catch('text'),
    values: z.array(z.string()).catch([]),
    placeholder: z.string().catch(''),
    tooltip: z.string().catch(''),
  })
  .catch({ required: false, type: 'text', values: [], placeholder: '', tooltip: '' });

/** The component properties of a field: JSON as text. What is missing or broken reads as the plain case. */
function propertiesOf({ componentProperties }: RawField): z.infer<typeof properties> {
  try {
    return properties.parse(JSON.parse(componentProperties || '{}'));
  } catch {
    return properties.parse({});
  }
}

function encodingOf({ componentType, name }: RawField, inputType: string): Encoding {
  switch (componentType) {
    case 'dropdown':
      return 'choice';
    case 'checkbox':
    case 'toggle':
      return 'boolean';
    case 'multiInput':
      return 'list';
    case 'keyValuePairs':
      return name === LABEL_OBJECT_FIELD ? 'label_object' : 'pairs';
    case 'textarea':
      return 'multiline';
    default:
      return inputType === 'number' ? 'number' : 'text';
  }
}

function shownWhen({ renderCondition }: RawField): ShownWhen | undefined {
  const [field, operator, value] = renderCondition;
  return field !== undefined && operator !== undefined && value !== undefined ? { field, operator, value } : undefined;
}

function readField(raw: RawField): DestinationField {
  const { required, type, values, placeholder, tooltip } = propertiesOf(raw);
  return {
    key: raw.name,
    label: raw.displayName,
    required,
    // Some secrets are not flagged as such (QRYN_API_KEY, UPTRACE_DSN, header lists).
    secret: raw.secret || type === 'password' || isSecretKey(raw.name),
    inSecret: raw.secret,
    encoding: encodingOf(raw, type),
    choices: values,
    initial: raw.initialValue,
    shownWhen: shownWhen(raw),
    hint: placeholder,
    help: tooltip,
  };
}

/** A destination type of the catalog, its fields' JSON-in-text read. */
export function readDestinationType(raw: DestinationTypeFragment): DestinationType {
  return {
    type: raw.type,
    name: raw.displayName,
    signals: supportedSignals(raw.supportedSignals),
    testable: raw.testConnectionSupported,
    fields: raw.fields.map(readField),
  };
}

/**
 * A type of the catalog by its exact name; the API is case-sensitive (recording `probe/dest/type-case`).
 *
 * @throws ToolFailure naming the nearest type
 */
export function findDestinationType(
  catalog: Pick<GetDestinationSchemaQuery, 'destinationCategories'>,
  type: string,
): DestinationType {
  const all = (catalog.destinationCategories?.categories ?? []).flatMap(({ items }) => items);
  const found = all.find((item) => item.type === type);
  if (found) return readDestinationType(found);
  const names = all.map((item) => item.type);
  const closest = nearest(type, names);
  throw refuse(
    `There is no destination type "${type}".${closest === undefined ? '' : ` Did you mean "${closest}"?`}`,
    [
      ...(closest === undefined
        ? []
        : [{ tool: 'get_destination_schema', arguments: { type: closest }, why: `See what ${closest} needs.` }]),
      { tool: 'list_destination_types', arguments: {}, why: 'See all types.' },
    ],
    'Use the exact type, as list_destination_types names it.',
  );
}

/**
 * Whether a field is shown for these values and signals. An operator that is not known shows the field: better one
 * field too many than a refused destination.
 *
 * @param values the values given so far; a field without one counts by its initial value
 */
export function isShown(
  field: DestinationField,
  values: ReadonlyMap<string, string>,
  signals: readonly Signal[],
  type: DestinationType,
): boolean {
  const condition = field.shownWhen;
  if (!condition) return true;
  if (condition.field === 'SIGNALS') {
    return condition.operator !== 'INCLUDES' || signals.some((signal) => signal === condition.value);
  }
  const other = type.fields.find(({ key }) => key === condition.field);
  const value = values.get(condition.field) ?? other?.initial ?? '';
  switch (condition.operator) {
    case '==':
      return value === condition.value;
    case '!=':
      return value !== condition.value;
    default:
      return true;
  }
}
