import { ASKED_WORDS } from '../../catalog/search/asked-words.ts';
import { wordsOf } from '../../catalog/search/words.ts';

/** A tool, as far as it is found by words. */
interface Worded {
  readonly name: string;
  readonly title: string;
  readonly toolset: string;
  readonly description: string;
}

/**
 * The words by which a tool is found beside those that the page shows of it: of its title, and what people say who need it;
 * plain endings taken off.
 */
export function hiddenWords({ name, title, toolset, description }: Worded): string {
  const shown = new Set(wordsOf(`${toolset} ${name.replaceAll('_', ' ')} ${description}`));
  const hidden = wordsOf(`${title} ${ASKED_WORDS.get(name) ?? ''}`).filter((word) => !shown.has(word));
  return [...new Set(hidden)].join(' ');
}
