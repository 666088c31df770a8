/** Languages by what people, package managers and image names call them besides their name. */
const LANGUAGES = {
  javascript: ['js', 'node', 'nodejs', 'node.js', 'typescript', 'ts', 'ecmascript'],
  go: ['golang'],
  python: ['py', 'python2', 'python3', 'cpython'],
  dotnet: ['.net', 'dotnetcore', 'netcore', '.netcore', 'c#', 'csharp', 'f#', 'aspnet', 'asp.net'],
  java: ['jvm', 'jdk', 'openjdk', 'kotlin', 'scala'],
  ruby: ['rb', 'rails'],
  rust: ['rs'],
  php: ['php-fpm'],
} as const;

const BY_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGES).flatMap(([language, others]) =>
    [language, ...others].map((spelling) => [spelling, language] as const),
  ),
);

/**
 * A language as Odigos calls it, from any spelling; undefined for one that is not known by another name.
 *
 * @example
 * ['nodejs', 'Node.js', 'golang', 'C#', 'py', 'JAVA'].map(spelledLanguage); // => ['javascript', 'javascript', 'go', 'dotnet', 'python', 'java']
 * spelledLanguage('klingon'); // => undefined
 */
export function spelledLanguage(text: string): string | undefined {
  return BY_SPELLING.get(text.trim().toLowerCase().replace(/[\s_]/g, ''));
}
