/** The languages in which a function can be instrumented by its name. */
export const PROBE_LANGUAGES = ['go', 'java', 'php'] as const;
export type ProbeLanguage = (typeof PROBE_LANGUAGES)[number];

/** One function, in the parts that the API wants. */
export type Probe =
  | { readonly language: 'go'; readonly packageName: string; readonly functionName: string }
  | {
      readonly language: 'go';
      readonly packageName: string;
      readonly receiverName: string;
      readonly receiverMethodName: string;
    }
  | { readonly language: 'java'; readonly className: string; readonly methodName: string }
  | { readonly language: 'php'; readonly className?: string; readonly functionName: string };

/** A function's parts, or what of its name cannot be instrumented. */
export type ParsedProbe =
  | { readonly ok: true; readonly probe: Probe }
  | { readonly ok: false; readonly problem: string };

const GO_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const JAVA_NAME = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const PHP_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

const wrong = (problem: string): ParsedProbe => ({ ok: false, problem });

/**
 * Splits a function's name, as a profile shows it, into what the API wants. The API takes a whole name in the wrong field,
 * wildcards, blanks and signatures without a word and then finds no such function (recordings `probe/rule/go/hot-name`,
 * `probe/rule/java/wildcard`, `-slash`, `-spaces`, `-signature`).
 */
export function parseProbe(language: ProbeLanguage, profiled: string): ParsedProbe {
  const name = language === 'java' ? withoutSignature(profiled) : profiled;
  if (/\s/.test(name)) return wrong(`"${name}" holds a blank.`);
  if (name.includes('*') && language !== 'go') return wrong(`"${name}" holds a wildcard; name one function.`);
  switch (language) {
    case 'go':
      return parseGo(name);
    case 'java':
      return parseJava(name);
    case 'php':
      return parsePhp(name);
  }
}

/** `net/http.(*conn).serve` → package net/http, receiver conn, method serve. */
function parseGo(name: string): ParsedProbe {
  // A package path may hold dots before its last slash; in its last part they are escaped.
  const dot = name.indexOf('.', name.lastIndexOf('/') + 1);
  const packageName = name.slice(0, Math.max(dot, 0));
  const rest = name.slice(dot + 1);
  if (packageName === '' || rest === '') {
    return wrong(`"${name}" names no package and function, as main.Handle or main.(*Server).Serve do.`);
  }
  if (/[[\]]/.test(name)) return wrong(`"${name}" is generic: such functions have no one name to be found by.`);
  const [, pointer, method] = /^\(\*([^()]+)\)\.(.+)$/.exec(rest) ?? [];
  const parts = pointer === undefined || method === undefined ? rest.split('.') : [pointer, ...method.split('.')];
  const [first = '', second, ...more] = parts;
  const isClosure = more.length > 0 || parts.some((part) => part === '' || /^(func\d+|\d+)$/.test(part));
  if (isClosure || rest.endsWith('-fm')) {
    return wrong(`"${name}" is a function inside a function; name the one around it.`);
  }
  const strange = parts.find((part) => !GO_NAME.test(part));
  if (strange !== undefined) return wrong(`"${name}": "${strange}" is no Go name.`);
  return {
    ok: true,
    probe:
      second === undefined
        ? { language: 'go', packageName, functionName: first }
        : { language: 'go', packageName, receiverName: first, receiverMethodName: second },
  };
}

/** Profilers may write `void com.acme.Foo.bar(int)`; the API finds a method by its name, all overloads together. */
function withoutSignature(name: string): string {
  const [, plain = name] = /^(?:\S+ )?([^\s()]+)\([^()]*\)$/.exec(name) ?? [];
  return plain;
}

/** `com.acme.Foo.bar` and `com/acme/Foo.bar` → class com.acme.Foo, method bar. */
function parseJava(name: string): ParsedProbe {
  const dotted = name.replaceAll('/', '.');
  const dot = dotted.lastIndexOf('.');
  const className = dotted.slice(0, Math.max(dot, 0));
  const methodName = dotted.slice(dot + 1);
  if (className === '' || methodName === '') {
    return wrong(`"${name}" names no class and method, as com.acme.Foo.bar does.`);
  }
  if (
    /\$\$Lambda|^lambda\$|\$\$Fast|\$\$Enhancer/.test(`${className}.${methodName}`) ||
    methodName.startsWith('lambda$')
  ) {
    return wrong(`"${name}" is made while the program runs; name the method around it.`);
  }
  const isMethod = JAVA_NAME.test(methodName) || methodName === '<init>';
  const strange = [...className.split('.'), ...(isMethod ? [] : [methodName])].find((part) => !JAVA_NAME.test(part));
  if (strange !== undefined || !isMethod) return wrong(`"${name}": "${strange ?? methodName}" is no Java name.`);
  return { ok: true, probe: { language: 'java', className, methodName } };
}

/** `App\Foo::bar` → class App\Foo, function bar; `bar` → function bar. */
function parsePhp(name: string): ParsedProbe {
  const [, classText, functionName = name] = /^(.*?)(?:::|->)(.*)$/s.exec(name) ?? [];
  const className = classText?.replace(/^\\/, '');
  if (functionName === '' || className === '') {
    return wrong(`"${name}" names no function, as App\\Foo::bar or bar do.`);
  }
  const strange = [...(className?.split('\\') ?? []), ...functionName.split('\\')].find((part) => !PHP_NAME.test(part));
  if (strange !== undefined) return wrong(`"${name}": "${strange}" is no PHP name.`);
  return { ok: true, probe: { language: 'php', ...(className === undefined ? {} : { className }), functionName } };
}

/** Reads `go:main.(*Server).Serve`. */
export function parseFunction(text: string): ParsedProbe {
  const [, prefix = '', name = ''] = /^([a-z]+):(.+)$/.exec(text) ?? [];
  const language = PROBE_LANGUAGES.find((known) => known === prefix);
  if (!language) {
    return wrong(`"${text}" must begin with its language: ${PROBE_LANGUAGES.map((known) => `${known}:`).join(', ')}.`);
  }
  return parseProbe(language, name);
}

/** A function as parseFunction reads it. */
export function functionText(probe: Probe): string {
  switch (probe.language) {
    case 'go': {
      if ('functionName' in probe) return `go:${probe.packageName}.${probe.functionName}`;
      const { packageName, receiverName, receiverMethodName } = probe;
      // What was stored with the star of a pointer shows as a profile shows it.
      const receiver = receiverName.startsWith('*') ? `(${receiverName})` : receiverName;
      return `go:${packageName}.${receiver}.${receiverMethodName}`;
    }
    case 'java':
      return `java:${probe.className}.${probe.methodName}`;
    case 'php':
      return `php:${probe.className ? `${probe.className}::` : ''}${probe.functionName}`;
  }
}
