import { PROBE_LANGUAGES, type Probe, type ProbeLanguage, parseProbe } from '../rules/probe.ts';

/** A function that custom instrumentation can name, as add_custom_instrumentation takes it. */
export interface OwnFunction {
  readonly function: string;
  readonly language: ProbeLanguage;
}

/**
 * The first of some names, as profiles have them, that is of the application's own code and can be instrumented by
 * name: no runtime, no standard library, no closure.
 *
 * @param languages of the workload's containers
 */
export function firstOwnFunction(names: readonly string[], languages: readonly string[]): OwnFunction | undefined {
  const language = PROBE_LANGUAGES.find((known) => languages.includes(known));
  if (!language) return undefined;
  for (const name of names) {
    const plain = language === 'java' ? withoutSignature(name) : name;
    const parsed = parseProbe(language, plain);
    if (parsed.ok && !isOfTheRuntime(parsed.probe)) return { function: plain, language };
  }
  return undefined;
}

// Profilers may write `void com.acme.Cart.total(int)`.
function withoutSignature(name: string): string {
  return name.replace(/\(.*$/s, '').replace(/^.*\s/s, '');
}

function isOfTheRuntime(probe: Probe): boolean {
  switch (probe.language) {
    case 'go':
      // Packages of the standard library have no dot in the first part of their path; "main" is the program's own.
      return probe.packageName !== 'main' && !/^[^/]*\./.test(probe.packageName);
    case 'java':
      return /^(java|javax|jdk|sun|com\.sun)\./.test(probe.className);
    case 'php':
      return probe.className === undefined && !probe.functionName.includes('\\');
  }
}
