/** A function in the parts by which custom instrumentation names it. */
export type Probe =
  | { readonly language: 'go'; readonly package: string; readonly function: string }
  | { readonly language: 'go'; readonly package: string; readonly receiver: string; readonly method: string }
  | { readonly language: 'java'; readonly class: string; readonly method: string }
  | { readonly language: 'php'; readonly class?: string; readonly function: string };

/** Languages in which a function can be instrumented by its name. */
export type ProbeLanguage = Probe['language'];

/** `net/http.(*conn).serve`, `main.Server.Handle`, `main.run`; closures and generic functions are no probes. */
const GO = /^((?:[^\s()]*\/)?[^\s()/.]+)\.(?:\((\*?\w+)\)\.(\w+)|(\w+)\.(\w+)|(\w+))$/;
const GO_CLOSURE = /^func\d+$/;
/** `com.acme.Cart.total`, with slashes for dots, a return type before it or parameters behind it, as profilers write it. */
const JAVA = /^(?:[\w.$[\]]+\s)?((?:[\w$]+\.)*[\w$]+)\.(\w+)(?:\(.*\))?$/;
const PHP = /^(?:([\w\\]+)(?:::|->))?([\w\\]+)$/;

/** Splits a function's name as a profile has it; nothing where it cannot be instrumented by name. */
export function probeOf(language: ProbeLanguage, name: string): Probe | undefined {
  switch (language) {
    case 'go': {
      const [, pkg, pointer, pointerMethod, value, valueMethod, plain] = GO.exec(name) ?? [];
      if (pkg === undefined) return undefined;
      const receiver = pointer ?? value;
      const method = pointerMethod ?? valueMethod;
      if (receiver !== undefined && method !== undefined) {
        return GO_CLOSURE.test(method) ? undefined : { language, package: pkg, receiver, method };
      }
      return plain === undefined ? undefined : { language, package: pkg, function: plain };
    }
    case 'java': {
      const [, className, method] = JAVA.exec(name.replaceAll('/', '.')) ?? [];
      if (className === undefined || method === undefined || method.startsWith('lambda$')) return undefined;
      return { language, class: className, method };
    }
    case 'php': {
      const [, className, plain] = PHP.exec(name) ?? [];
      if (plain === undefined) return undefined;
      return { language, ...(className === undefined ? {} : { class: className }), function: plain };
    }
  }
}

/** What belongs to the runtime or the standard library: a span for each of its calls would say little. */
export function isOfTheRuntime(probe: Probe): boolean {
  switch (probe.language) {
    case 'go':
      // Packages of the standard library have no dot in the first part of their path; "main" is the program's own.
      return probe.package !== 'main' && !/^[^/]*\./.test(probe.package);
    case 'java':
      return /^(java|javax|jdk|sun|com\.sun)\./.test(probe.class);
    case 'php':
      return probe.class === undefined && !probe.function.includes('\\');
  }
}
