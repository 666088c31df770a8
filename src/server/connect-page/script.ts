import { READING_OF_WORDS } from '../../catalog/search/words.ts';

/**
 * What the connect page does beyond being read: it copies and searches. Elements that work by it alone are hidden until it
 * runs.
 */
export const SCRIPT = `
const status = document.getElementById('status');
for (const element of document.querySelectorAll('[data-script]')) element.hidden = false;
for (const button of document.querySelectorAll('[data-copy]')) {
  const source = document.getElementById(button.dataset.copy);
  button.addEventListener('click', async () => {
    let copied = true;
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      const selection = getSelection();
      selection.selectAllChildren(source);
      copied = document.execCommand('copy');
    }
    button.textContent = copied ? 'Copied' : 'Selected';
    status.textContent = copied ? 'Copied to the clipboard.' : 'Selected: copy it with the keyboard.';
    setTimeout(() => { button.textContent = 'Copy'; status.textContent = ''; }, 2000);
  });
}
const search = document.getElementById('search');
const count = document.getElementById('count');
const { stopWords, longestWhole, endings, means } = ${JSON.stringify({ ...READING_OF_WORDS, means: READING_OF_WORDS.means() })};
const patterns = endings.map(([pattern, stays]) => [new RegExp(pattern), stays]);
const stemOf = (word) =>
  word.length <= longestWhole ? word : patterns.reduce((stem, [pattern, stays]) => stem.replace(pattern, stays), word);
const plain = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !stopWords.includes(word));
const sections = [...document.querySelectorAll('[data-toolset]')];
const tools = sections.flatMap((section) =>
  [...section.querySelectorAll('li')].map((item) => {
    const text = (section.dataset.toolset + ' ' + item.textContent).toLowerCase();
    return { item, text, stems: new Set([...plain(text).map(stemOf), ...item.dataset.words.split(' ')]) };
  }),
);
search?.addEventListener('input', () => {
  const words = plain(search.value).map((word) => ({ word, called: [stemOf(word), ...(means[stemOf(word)] ?? [])] }));
  const held = tools.map(({ text, stems }) =>
    words.filter(({ word, called }) => text.includes(word) || called.some((stem) => stems.has(stem))).length,
  );
  const most = Math.max(0, ...held);
  let shown = 0;
  for (const [index, { item }] of tools.entries()) {
    item.hidden = words.length > 0 && (most === 0 || held[index] < most);
    if (!item.hidden) shown += 1;
  }
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
  const some = most < words.length ? ' with most of these words' : '';
  count.textContent = shown === 0 ? 'No tool has these words.' : (shown === 1 ? '1 tool' : shown + ' tools') + some;
});
`;
