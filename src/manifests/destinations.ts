import { kubectl } from '../text/kubectl.ts';
import { fieldAt, fieldOf } from '../tool/fields.ts';
import type { DestinationSettingsFragment } from '../tool/generated/operations.generated.ts';
import type { DestinationType } from '../tools/destinations/destination-type.ts';
import { isPlaceholder, shownValue } from '../tools/destinations/field-values.ts';
import { enabledSignals } from '../tools/destinations/signals.ts';
import { isHidden, storedFields } from '../tools/destinations/stored.ts';
import { emptySecret, type Manifest, odigosManifest, type Rendered, stored } from './manifest.ts';

/** A destination as it is to be, secrets by their keys alone. */
export interface DestinationContent {
  readonly name: string;
  readonly type: string;
  readonly disabled: boolean;
  readonly signals: Parameters<typeof enabledSignals>[0];
  /** In their order. */
  readonly streams: readonly string[];
  /** Fields that Odigos keeps in the object itself. */
  readonly plain: Readonly<Record<string, string>>;
  /** Keys of the fields that it keeps in a Secret. */
  readonly secretKeys: readonly string[];
}

/** Stands for the name of a Secret that is there, which the API does not tell. */
const SECRET_NAME = '<name of its Secret>';

/** A destination's fields, parted by where Odigos keeps them; a value that no file should hold is a placeholder. */
export function partedFields(
  type: DestinationType,
  fields: Iterable<readonly [key: string, value: string]>,
): Pick<DestinationContent, 'plain' | 'secretKeys'> {
  const given = [...fields].filter(([, value]) => value !== '');
  const isInSecret = (key: string): boolean => type.fields.some((field) => field.key === key && field.inSecret);
  return {
    plain: Object.fromEntries(
      given
        .filter(([key]) => !isInSecret(key))
        .map(([key, value]) => [key, isShownWhole(type, key, value) ? value : placeholder(key)])
        .sort(([left = ''], [right = '']) => (left < right ? -1 : 1)),
    ),
    secretKeys: given.flatMap(([key]) => (isInSecret(key) ? [key] : [])).sort(),
  };
}

function isShownWhole(type: DestinationType, key: string, value: string): boolean {
  return !isPlaceholder(value) && !isHidden(value) && !isHidden(shownValue(type, key, value));
}

function placeholder(key: string): string {
  return `<value of ${key}>`;
}

/**
 * A change with what its placeholders need: who applies it has to put in what the API does not tell, and what no repository
 * should hold.
 */
export function withPlaceholders(rendered: Rendered): Rendered {
  const { objects = [], commands = [], notes = [] } = rendered;
  const open = [...new Set(objects.flatMap(({ after }) => (after ? openFields(after) : [])))];
  const unnamed = objects.filter(({ before, after }) => namesNoSecret(before) || namesNoSecret(after));
  const finds = unnamed.flatMap(({ before, after = before }) => (after ? [findSecret(after.metadata)] : []));
  return {
    ...rendered,
    commands: [...new Set([...finds, ...commands])],
    notes: [
      ...notes,
      ...(unnamed.some(({ after }) => namesNoSecret(after))
        ? [
            'The API does not tell the name of a Secret that is there: its kubectl line does; put it in for the placeholder.',
          ]
        : []),
      ...(open.length > 0
        ? [
            `${open.join(', ')} may hold a credential and Odigos keeps it in the Destination in plain: put it in where the manifest is applied, not in the repository.`,
          ]
        : []),
    ],
  };
}

/** The line that tells the name of a destination's Secret. */
export function findSecret({ name, namespace }: Pick<Manifest['metadata'], 'name' | 'namespace'>): string {
  return kubectl('get', 'destinations.odigos.io', name, '-n', namespace, '-o', 'jsonpath={.spec.secretRef.name}');
}

function namesNoSecret(manifest: Manifest | undefined): boolean {
  return fieldAt(manifest?.spec, ['secretRef', 'name']) === SECRET_NAME;
}

function openFields({ spec }: Manifest): readonly string[] {
  return Object.entries(fieldOf(spec, 'data') ?? {}).flatMap(([key, value]) =>
    value === placeholder(key) ? [key] : [],
  );
}

/** A destination as the API tells it. */
export function presentDestination(
  { name, type: _type, disabled, exportedSignals, dataStreamNames, fields }: DestinationSettingsFragment,
  type: DestinationType,
): DestinationContent {
  return {
    name,
    type: type.type,
    disabled,
    signals: exportedSignals,
    streams: dataStreamNames.filter((stream) => stream !== null),
    ...partedFields(type, storedFields(fields)),
  };
}

/**
 * The Destination of these contents.
 *
 * @param secret the name of its Secret; of one that is there the API tells none
 */
export function destinationManifest(
  metadata: Manifest['metadata'],
  content: DestinationContent,
  secret = SECRET_NAME,
): Manifest {
  const { name, type, disabled, signals, streams, plain, secretKeys } = content;
  return odigosManifest('Destination', metadata, {
    type,
    destinationName: name,
    signals: enabledSignals(signals).map((signal) => signal.toUpperCase()),
    ...stored({
      data: Object.keys(plain).length > 0 ? plain : undefined,
      secretRef: secretKeys.length > 0 ? { name: secret } : undefined,
      sourceSelector: streams.length > 0 ? { dataStreams: streams } : undefined,
    }),
    disabled,
  });
}

/** The Secret of a destination, without its values. */
export function destinationSecret(metadata: Manifest['metadata'], { secretKeys }: DestinationContent): Manifest {
  return emptySecret(metadata, secretKeys);
}
