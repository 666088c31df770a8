import { describe, expect, it, onTestFinished } from 'vitest';
import { chromiumPath, NO_BROWSER, sharedBrowser } from './chromium.ts';
import { axeFindings, openPage, scrollsSideways, WIDTHS } from './open-page.ts';
import { startSite } from './site.ts';

const isThere = chromiumPath() !== undefined;

/** A site of one page, with a policy that allows nothing from elsewhere but images. */
async function siteOf(body: string): Promise<string> {
  const site = await startSite((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src *";
    response.setHeader('content-security-policy', policy).setHeader('content-type', 'text/html; charset=utf-8');
    const head = '<title>Site</title><meta name="viewport" content="width=device-width">';
    return response.end(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  });
  onTestFinished(site.close);
  return site.url;
}

describe.skipIf(!isThere)(`a page in a real browser${isThere ? '' : ` (${NO_BROWSER})`}`, () => {
  const browser = sharedBrowser();

  it('has nothing against it where it is well', async () => {
    const { page, errors, foreign } = await openPage(browser(), await siteOf('<main><h1>Well</h1></main>'));
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect([errors(), foreign()]).toEqual([[], []]);
  });

  it('is seen to fail: what is logged, thrown, asked of others, not named, too wide', async () => {
    const faults = `<main><h1>Ill</h1><img src="http://127.0.0.1:9/pixel.png"><div style="width:2000px">wide</div></main>
      <script>console.error('logged'); setTimeout(() => { document.title = 'thrown'; throw new Error('thrown'); })</script>`;
    const { page, errors, foreign } = await openPage(browser(), await siteOf(faults), { width: WIDTHS.narrow });
    await page.waitForFunction('document.title === "thrown"');
    expect(errors().join()).toContain('logged');
    await expect.poll(() => errors().join()).toContain('thrown');
    expect(foreign()).toEqual(['http://127.0.0.1:9/pixel.png']);
    expect((await axeFindings(page)).join()).toContain('image-alt');
    expect(await scrollsSideways(page)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('is shown %s where the person likes it so', async (theme) => {
    const { page } = await openPage(browser(), await siteOf('<main><h1>Theme</h1></main>'), { theme });
    expect(await page.evaluate('matchMedia("(prefers-color-scheme: dark)").matches')).toBe(theme === 'dark');
  });
});
