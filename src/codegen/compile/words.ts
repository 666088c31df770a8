/** `currentStreamName` → `current_stream_name`. */
export function snakeCase(name: string): string {
  return wordsOf(name).join('_');
}

/** `currentStreamName` or `current_stream_name` → `Current stream name`. */
export function plainWords(name: string): string {
  const text = wordsOf(name).join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** The lower-case words of a name in camelCase, PascalCase or snake_case; a run of capitals is one word. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .split('_')
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
