import type { Tracing, TracingOptions } from './otel.ts';

const ENDPOINTS = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] as const;

/** Whether an environment asks for traces: an endpoint is named, and nothing switches them off. */
function asksForTraces(environment: Readonly<Record<string, string | undefined>>): boolean {
  const isOff =
    environment.OTEL_SDK_DISABLED?.trim().toLowerCase() === 'true' || environment.OTEL_TRACES_EXPORTER === 'none';
  return !isOff && ENDPOINTS.some((name) => (environment[name] ?? '').trim() !== '');
}

/**
 * Starts traces as the process's own `OTEL_…` environment asks for them; undefined when it does not, and then nothing
 * of OpenTelemetry is loaded.
 */
export async function startTracing(options: TracingOptions): Promise<Tracing | undefined> {
  if (!asksForTraces(process.env)) return undefined;
  const { createTracing } = await import('./otel.ts');
  return createTracing(options);
}
