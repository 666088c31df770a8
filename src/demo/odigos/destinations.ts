import type { DestinationSpec } from '../catalog/destination-spec.ts';
import { destinationSpec, shownType } from '../catalog/destination-types.ts';
import type { Condition, Destination, DestinationInput, ExportedSignals } from '../contract.generated.ts';
import { apiError, notFound } from '../errors.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import type { Names } from '../kubernetes/names.ts';
import { configurationProblem } from './destination-pipeline.ts';

/** How long the autoscaler takes to try a destination out, in milliseconds. */
const CONFIGURE_MS = 1_000;

interface StoredDestination {
  readonly id: string;
  type: string;
  name: string;
  disabled: boolean;
  streams: string[];
  signals: ExportedSignals;
  /** Plain fields; the secret ones lie in the Secret. */
  fields: Map<string, string>;
  /** Name of the Secret object that it refers to. The Secret itself may be missing. */
  secretName: string | null;
  condition: Condition | null;
  /** Since when the gateway sends to it, milliseconds since the epoch; null while it does not. */
  sendingSince: number | null;
}

/**
 * The destinations and their Secrets. Writes are as little atomic as upstream: the Secret is written first, so a
 * refused update has changed it already, and a destination whose Secret is gone makes the whole list fail.
 */
export class Destinations {
  readonly #agenda: Agenda;
  readonly #names: Names;
  readonly #destinations = new Map<string, StoredDestination>();
  readonly #secrets = new Map<string, Map<string, string>>();

  constructor(agenda: Agenda, names: Names) {
    this.#agenda = agenda;
    this.#names = names;
  }

  /** How many there are. */
  get count(): number {
    return this.#destinations.size;
  }

  /**
   * All destinations, by id.
   *
   * @param withSecrets false in readonly mode: secret fields are left out then
   * @throws when any destination's Secret is missing
   */
  list(withSecrets: boolean): Destination[] {
    return this.#sorted().map((destination) => this.#shown(destination, withSecrets));
  }

  /** As their objects have them: plain fields alone, since the secret ones lie in Secrets. Never fails. */
  objects(): (Pick<Destination, 'id' | 'type' | 'name' | 'conditions' | 'disabled'> & {
    /** JSON of an object of texts. */
    readonly fields: string;
  })[] {
    return this.#sorted().map(({ id, type, name, disabled, fields, condition }) => ({
      id,
      type,
      name,
      disabled,
      fields: JSON.stringify(Object.fromEntries(fields)),
      conditions: condition ? [condition] : null,
    }));
  }

  /** Ids, names, streams and signals without fields; never fails. */
  summaries(): {
    readonly id: string;
    readonly disabled: boolean;
    readonly streams: readonly string[];
    readonly signals: ExportedSignals;
    readonly working: boolean;
    /** Since when it is sent to, milliseconds since the epoch; null while it is not. */
    readonly sendingSince: number | null;
  }[] {
    return this.#sorted().map(({ id, disabled, streams, signals, condition, sendingSince }) => ({
      id,
      disabled,
      streams,
      signals,
      working: isWorking({ disabled, condition }),
      sendingSince,
    }));
  }

  /** Creates a destination. Its name may be taken, and its signals may be ones that its type does not support. */
  create(input: DestinationInput): Destination {
    const spec = specOf(input.type);
    const problems = fieldProblems(spec, input);
    if (problems.length > 0) throw apiError(`invalid destination data scheme: [${problems.join(' ')}]`);
    const id = `odigos.io.dest.${spec.type}-${this.#names.suffix()}`;
    const { plain, secret } = split(spec, input);
    if (secret.size > 0) this.#secrets.set(id, secret);
    refuseNoSignals(id, input.exportedSignals);
    const destination: StoredDestination = {
      id,
      type: spec.type,
      name: input.name,
      disabled: input.disabled ?? false,
      streams: input.currentStreamName === '' ? [] : [input.currentStreamName],
      signals: signalsOf(input.exportedSignals),
      fields: plain,
      secretName: secret.size > 0 ? id : null,
      condition: null,
      sendingSince: null,
    };
    this.#destinations.set(id, destination);
    this.#configure(destination);
    return this.#shown(destination, true);
  }

  /** Replaces a destination's plain fields, merges its secret ones, adds the stream. */
  update(id: string, input: DestinationInput): Destination {
    const destination = this.#destinations.get(id);
    if (!destination) throw apiError(`failed to get destination: destinations.odigos.io "${id}" not found`);
    const spec = specOf(input.type);
    const problems = fieldProblems(spec, input);
    if (problems.length > 0) throw apiError(`validation errors: ${problems.map((one) => `${one}; `).join('')}`);
    const { plain, secret } = split(spec, input);
    this.#updateSecret(destination, secret);
    try {
      refuseNoSignals(id, input.exportedSignals);
    } catch (refusal) {
      throw apiError(`failed to update destination: ${refusal instanceof Error ? refusal.message : ''}`);
    }
    if (secret.size === 0) destination.secretName = null;
    else destination.secretName ??= id;
    destination.type = spec.type;
    destination.name = input.name;
    destination.disabled = input.disabled ?? destination.disabled;
    this.#follow(destination);
    destination.signals = signalsOf(input.exportedSignals);
    destination.fields = plain;
    const stream = input.currentStreamName;
    if (stream !== '' && !destination.streams.includes(stream)) destination.streams = [...destination.streams, stream];
    this.#configure(destination);
    return this.#shown(destination, true);
  }

  /**
   * Takes a destination out of a stream, and deletes it when that was its last. A stream that it is not in changes
   * nothing; a destination without any stream is deleted whatever stream is named.
   */
  delete(id: string, stream: string): void {
    const destination = this.#destinations.get(id);
    if (!destination) throw apiError(`failed to get destination: destinations.odigos.io "${id}" not found`);
    if (destination.streams.length > 0) {
      if (!destination.streams.includes(stream)) return;
      if (destination.streams.length > 1) {
        destination.streams = destination.streams.filter((name) => name !== stream);
        return;
      }
    }
    this.#destinations.delete(id);
    const { secretName } = destination;
    if (secretName !== null && !this.#secrets.delete(secretName)) {
      throw apiError(
        `failed to delete destination or remove stream name: failed to delete secret: secrets "${secretName}" not found`,
      );
    }
  }

  /** Names of the streams that destinations are in. */
  streams(): string[] {
    return this.#sorted().flatMap((destination) => destination.streams);
  }

  /** Renames a stream in every destination; one that is in both ends in the new one once. */
  renameStream(from: string, to: string): void {
    for (const destination of this.#destinations.values()) {
      if (!destination.streams.includes(from)) continue;
      destination.streams = [...new Set(destination.streams.map((name) => (name === from ? to : name)))];
    }
  }

  /** Takes a stream out of every destination, and deletes those that were in no other. */
  dropStream(stream: string): void {
    for (const destination of [...this.#destinations.values()]) {
      if (destination.streams.includes(stream)) this.delete(destination.id, stream);
    }
  }

  #updateSecret(destination: StoredDestination, secret: ReadonlyMap<string, string>): void {
    const name = destination.secretName;
    if (name === null) {
      if (secret.size > 0) this.#secrets.set(destination.id, new Map(secret));
      return;
    }
    const stored = this.#secrets.get(name);
    if (secret.size === 0) {
      if (!stored) throw apiError(`failed to delete secret: secrets "${name}" not found`);
      this.#secrets.delete(name);
      return;
    }
    if (!stored) throw apiError(`failed to get secret: secrets "${name}" not found`);
    for (const [key, value] of secret) stored.set(key, value);
  }

  #configure(destination: StoredDestination): void {
    this.#agenda.after(CONFIGURE_MS, () => {
      if (this.#destinations.get(destination.id) !== destination || destination.disabled) return;
      const spec = destinationSpec(destination.type);
      if (!spec) return;
      const problem = configurationProblem(spec, destination.signals, destination.fields);
      destination.condition = problem
        ? { type: 'DestinationConfigured', status: 'error', reason: 'ErrConfigDestination', message: problem }
        : {
            type: 'DestinationConfigured',
            status: 'success',
            reason: 'TransformedToOtelcolConfig',
            message: 'the collector configuration for this destination was built',
          };
      this.#follow(destination);
    });
  }

  /** Its exporter is in the gateway while it works, and counts from when it came there. */
  #follow(destination: StoredDestination): void {
    destination.sendingSince = isWorking(destination) ? (destination.sendingSince ?? this.#agenda.now()) : null;
  }

  #shown(destination: StoredDestination, withSecrets: boolean): Destination {
    const fields = new Map(destination.fields);
    if (destination.secretName !== null) {
      const secret = this.#secrets.get(destination.secretName);
      if (!secret) throw notFound('secrets', destination.secretName);
      if (withSecrets) for (const [key, value] of secret) fields.set(key, value);
    }
    return {
      id: destination.id,
      type: destination.type,
      name: destination.name,
      disabled: destination.disabled,
      dataStreamNames: [...destination.streams],
      exportedSignals: destination.signals,
      fields: JSON.stringify(Object.fromEntries([...fields].sort(([one], [other]) => (one < other ? -1 : 1)))),
      destinationType: shownType(specOf(destination.type)),
      conditions: destination.condition ? [destination.condition] : null,
    };
  }

  #sorted(): StoredDestination[] {
    return [...this.#destinations.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

function isWorking({ disabled, condition }: Pick<StoredDestination, 'disabled' | 'condition'>): boolean {
  return !disabled && condition?.status === 'success';
}

function specOf(type: string): DestinationSpec {
  const spec = destinationSpec(type);
  if (!spec) throw apiError(`destination type ${type} not found`);
  return spec;
}

/** The only two checks that the API makes: required fields are there and not empty, and no key is unknown. */
function fieldProblems(spec: DestinationSpec, input: DestinationInput): string[] {
  const given = new Map(input.fields.map(({ key, value }) => [key, value]));
  const missing = spec.fields
    .filter((field) => field.required && !given.get(field.name))
    .map((field) => `field ${field.name} is required`);
  const unknown = [...given.keys()]
    .filter((key) => !spec.fields.some((field) => field.name === key))
    .map((key) => `field ${key} is not found in config for destination type '${spec.type}'`);
  return [...missing, ...unknown];
}

function split(
  spec: DestinationSpec,
  input: DestinationInput,
): { readonly plain: Map<string, string>; readonly secret: Map<string, string> } {
  const plain = new Map<string, string>();
  const secret = new Map<string, string>();
  for (const { key, value } of input.fields) {
    if (value === '') continue;
    const isSecret = spec.fields.some((field) => field.name === key && field.secret);
    (isSecret ? secret : plain).set(key, value);
  }
  return { plain, secret };
}

function refuseNoSignals(id: string, signals: DestinationInput['exportedSignals']): void {
  if (signals.traces || signals.metrics || signals.logs || signals.profiles) return;
  throw apiError(`Destination.odigos.io "${id}" is invalid: spec.signals: Required value`);
}

function signalsOf(signals: DestinationInput['exportedSignals']): ExportedSignals {
  return {
    traces: signals.traces,
    metrics: signals.metrics,
    logs: signals.logs,
    profiles: signals.profiles ?? false,
  };
}
