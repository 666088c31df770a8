import { expect, it } from 'vitest';
import { html } from '../../../src/server/connect-page/html.ts';

it('escapes what is put into it, in texts and attributes, and keeps what is HTML already', () => {
  const hostile = `<img src=x onerror="alert('1')">&`;
  expect(html`<p title="${hostile}">${hostile}</p>`.text).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
  );
  expect(html`<ul>${['a', '<b>'].map((item) => html`<li>${item}</li>`)}</ul>${3}`.text).toBe(
    '<ul><li>a</li><li>&lt;b&gt;</li></ul>3',
  );
});
