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
search?.addEventListener('input', () => {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const section of document.querySelectorAll('[data-toolset]')) {
    let here = 0;
    for (const tool of section.querySelectorAll('li')) {
      const text = (section.dataset.toolset + ' ' + tool.textContent).toLowerCase();
      tool.hidden = !words.every((word) => text.includes(word));
      if (!tool.hidden) here += 1;
    }
    section.hidden = here === 0;
    shown += here;
  }
  count.textContent = shown === 0 ? 'No tool has these words.' : shown === 1 ? '1 tool' : shown + ' tools';
});
`;
