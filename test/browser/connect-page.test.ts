import { describe, expect, it, onTestFinished } from 'vitest';
import { CLIENTS } from '../../src/server/connect-page/clients.ts';
import { connectPage, PAGE_POLICY, type ShownState } from '../../src/server/connect-page/page.ts';
import { sharedServer } from '../e2e/shared-server.ts';
import { chromiumPath, NO_BROWSER, sharedBrowser } from './chromium.ts';
import { axeFindings, openPage, scrollsSideways, WIDTHS } from './open-page.ts';
import { startSite } from './site.ts';

const isThere = chromiumPath() !== undefined;

describe.skipIf(!isThere)(`the connect page in a real browser${isThere ? '' : ` (${NO_BROWSER})`}`, () => {
  const browser = sharedBrowser();
  const served = sharedServer({});

  it.each([
    // Colours do not depend on the width, nor does room on colours.
    [WIDTHS.narrow, 'light'],
    [WIDTHS.wide, 'dark'],
  ] as const)('is accessible and fits at %i px, %s', async (width, theme) => {
    const { page, errors, foreign } = await openPage(browser(), `${served().url}/`, { width, theme });
    expect(page.url()).toBe(`${served().url}/mcp`);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect([errors(), foreign()]).toEqual([[], []]);
  });

  it.each([
    ['noisy create', 'create_noisy_operation_rule', 2],
    ['which pods crash', 'get_pod', 12],
    ['remove', 'delete_action', 20],
    ['jaeger', 'create_destination', 20],
    ['mask emails', 'create_action', 4],
    ['Trace correlations', 'get_trace_correlations', 4],
    ['explain_sam', 'explain_sampling', 1],
  ])('finds for "%s" the tool %s, among %i at most', async (words, tool, most) => {
    const { page } = await openPage(browser(), `${served().url}/mcp`);
    await page.getByLabel('Search the tools').fill(words);
    const found = await page.locator('.tools li:visible code').allTextContents();
    expect(found).toContain(tool);
    expect(found.length).toBeLessThanOrEqual(most);
    expect(await page.locator('#count').textContent()).toContain(`${found.length} tool`);
  });

  it('says where no tool has the words, and shows all again without any', async () => {
    const { page } = await openPage(browser(), `${served().url}/mcp`);
    const all = await page.locator('.tools li:visible').count();
    await page.getByLabel('Search the tools').fill('zzyzx');
    expect(await page.locator('#count').textContent()).toBe('No tool has these words.');
    expect(await page.locator('.tools li:visible').count()).toBe(0);
    await page.getByLabel('Search the tools').fill('');
    expect(await page.locator('.tools li:visible').count()).toBe(all);
  });

  it('copies the configuration of each client', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, errors } = await openPage(browser(), `${served().url}/mcp`, { permissions });
    for (const client of CLIENTS) {
      await page.locator('summary', { hasText: client.name }).click();
      await page.getByRole('button', { name: `Copy the configuration of ${client.name}` }).click();
      const text = client.text({ url: `${served().url}/mcp`, needsToken: false });
      await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(text);
    }
    expect(errors()).toEqual([]);
  });

  it('is gone through by keyboard: every link, button and field in order, each opened by a key', async () => {
    const { page } = await openPage(browser(), `${served().url}/mcp`);
    const reached: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      await page.keyboard.press('Tab');
      reached.push(String(await page.evaluate('document.activeElement.textContent')));
    }
    expect(reached).toEqual(['Copy', 'Add to Cursor', 'Add to VS Code', 'Cursor']);
    await page.keyboard.press('Enter');
    expect(await page.locator('#client-cursor').isVisible()).toBe(true);
  });

  it('shows markup from outside as text, and runs none of it', async () => {
    const hostile = `"><script>document.title='run'</script><img src=http://127.0.0.1:9/x onerror="document.title='run'">`;
    const state: ShownState = {
      mode: hostile,
      backend: hostile,
      odigos: hostile,
      notServed: [hostile],
      takesPreviews: false,
      tools: [{ name: hostile, title: hostile, toolset: hostile, kind: 'READ', description: hostile }],
    };
    const text = connectPage({ connection: { url: hostile, needsToken: true }, version: hostile, state });
    const site = await startSite((_request, response) => {
      response.setHeader('content-security-policy', PAGE_POLICY).setHeader('content-type', 'text/html; charset=utf-8');
      response.end(text);
    });
    onTestFinished(site.close);
    const { page, errors, foreign } = await openPage(browser(), site.url);
    expect(await page.title()).toBe('Connect to odigos-mcp');
    expect(await page.locator('#address').textContent()).toBe(hostile);
    expect([errors(), foreign()]).toEqual([[], []]);
  });

  it('is whole without scripts, but for searching and copying', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served().url}/mcp`);
    expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    await page.locator('summary', { hasText: 'Codex' }).click();
    expect(await page.locator('#client-codex').textContent()).toContain(`${served().url}/mcp`);
    expect(await page.locator('.tools li:visible').count()).toBeGreaterThan(80);
    await context.close();
  });
});
