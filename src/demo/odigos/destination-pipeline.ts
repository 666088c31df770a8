import { parse } from 'yaml';
import type { DestinationSpec } from '../catalog/destination-spec.ts';
import type { ExportedSignals } from '../contract.generated.ts';

/**
 * Why no collector configuration can be built for a destination, as the autoscaler finds out a moment after a write;
 * undefined when it can. It looks at signals and at the encoding of values, hardly at what they mean.
 */
export function configurationProblem(
  spec: DestinationSpec,
  signals: ExportedSignals,
  fields: ReadonlyMap<string, string>,
): string | undefined {
  const wanted: readonly (readonly [string, boolean, string])[] = [
    ['T', signals.traces, 'TRACES'],
    ['M', signals.metrics, 'METRICS'],
    ['L', signals.logs, 'LOGS'],
    ['P', signals.profiles, 'PROFILES'],
  ];
  const anySupported = wanted.some(([letter, on]) => on && spec.signals.includes(letter));
  if (!anySupported) {
    const needed = wanted.find(([letter]) => spec.signals.includes(letter))?.[2] ?? 'TRACES';
    return `${spec.displayName} needs the signal "${needed}" and is left out of the pipeline`;
  }
  const forbidden = wanted.find(([letter, on]) => on && !spec.signals.includes(letter));
  if (forbidden) return `${spec.displayName} cannot take "${forbidden[2]}" and is left out of the pipeline`;
  for (const [key, value] of fields) {
    const problem = encodingProblem(spec, key, value);
    if (problem) return problem;
  }
  return undefined;
}

/** Keys whose list is passed on unread, so that a bad one goes unnoticed. */
const UNREAD_LISTS: ReadonlySet<string> = new Set(['KAFKA_BROKERS']);

function encodingProblem(spec: DestinationSpec, key: string, value: string): string | undefined {
  const field = spec.fields.find((one) => one.name === key);
  if (!field) return undefined;
  const refuse = (form: string): string => `${key} of ${spec.displayName} must be ${form}`;
  if (field.component === 'multiInput' && !UNREAD_LISTS.has(key) && !isJson(value, 'array')) {
    return refuse('a JSON array of texts');
  }
  if (field.component === 'keyValuePairs') {
    const isObject = key === 'PROMETHEUS_RESOURCE_EXTERNAL_LABELS';
    if (!isJson(value, isObject ? 'object' : 'array')) {
      return refuse(isObject ? 'a JSON object' : 'a JSON array of {key, value}');
    }
  }
  if (key === 'DYNAMIC_CONFIGURATION_DATA' && !isYaml(value)) return refuse('YAML');
  if (key === 'OTLP_HTTP_ENDPOINT' && !/^https?:\/\//.test(value)) return refuse('an http or https URL');
  return undefined;
}

function isJson(text: string, form: 'array' | 'object'): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) === (form === 'array') && typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

/** YAML of an exporter's settings: a mapping whose keys have names. */
function isYaml(text: string): boolean {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('' in value);
  } catch {
    return false;
  }
}
