import { describe, expect, it, onTestFinished } from 'vitest';
import { VIEW_RESOURCES } from '../../src/views/view-resources.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { serve } from '../e2e/serve.ts';
import { legacyCall, send } from '../e2e/wire.ts';
import { chromiumPath, NO_BROWSER, sharedBrowser } from './chromium.ts';
import { mapOf, ODD_NAME, profileOf } from './made-answers.ts';
import { axeFindings, openPage, scrollsSideways, WIDTHS } from './open-page.ts';
import { type AskedView, type OpenedView, openView } from './open-view.ts';
import { startSite } from './site.ts';

const isThere = chromiumPath() !== undefined;
const WORKLOAD = { namespace: 'shop', kind: 'Deployment', name: 'catalog' };
const CHANGE: AskedView = {
  view: 'approve-change',
  tool: 'update_source',
  arguments: { ...WORKLOAD, service_name: 'catalog-v2' },
};
const MAP: AskedView = { view: 'service-map', tool: 'get_service_map' };
const BOARD: AskedView = { view: 'health-board', tool: 'find_unhealthy_sources' };
const FLAMES: AskedView = { view: 'flame-graph', tool: 'get_source_hot_functions', arguments: WORKLOAD };

describe.skipIf(!isThere)(`views in a real browser${isThere ? '' : ` (${NO_BROWSER})`}`, () => {
  const browser = sharedBrowser();

  /** A server over a cluster in which catalog has been profiled for a while. */
  async function served() {
    const clock = steppedClock();
    const server = await serve({ mode: 'read-write', clock, demo: { tier: 'onprem' } });
    onTestFinished(server.stop);
    await send(server.url, legacyCall('enable_source_profiling', { ...WORKLOAD, dry_run: false }));
    clock.step(90_000);
    return server;
  }

  async function open(url: string, asked: AskedView): Promise<OpenedView> {
    const opened = await openView(browser(), url, asked);
    onTestFinished(opened.close);
    return opened;
  }

  const status = ({ frame }: OpenedView): Promise<string> => frame.locator('main > .status').innerText();
  const callsOf = ({ calls }: OpenedView, tool: string): number => calls().filter(({ name }) => name === tool).length;

  async function expectWell(opened: OpenedView): Promise<void> {
    expect(await axeFindings(opened.frame)).toEqual([]);
    expect(await scrollsSideways(opened.frame)).toBe(false);
    expect([opened.errors(), opened.foreign()]).toEqual([[], []]);
  }

  it.each([
    ['service map', MAP, '.node'],
    ['health board', BOARD, '.card details'],
    ['flame graph', FLAMES, 'canvas'],
    ['change to approve', CHANGE, '.diff'],
  ] as const)('%s is well in light and dark, on a phone and on a desk', async (_name, asked, shown) => {
    const { url } = await served();
    // Colours do not depend on the width, nor does room on colours.
    for (const [theme, width] of [
      ['light', WIDTHS.narrow],
      ['dark', WIDTHS.wide],
    ] as const) {
      const opened = await open(url, { ...asked, theme, width });
      await opened.frame.waitForSelector(shown);
      await expectWell(opened);
    }
  });

  it('map: a service is chosen by the keyboard, looked into by the tool, and proposed to the agent', async () => {
    const opened = await open((await served()).url, MAP);
    const { frame, page } = opened;
    await frame.locator('.node', { hasText: 'recommendation' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Troubleshoot' }).click();
    await frame.waitForSelector('.details dl');
    expect(opened.calls().at(-1)).toEqual({
      name: 'troubleshoot_source',
      arguments: { namespace: 'shop', kind: 'Deployment', name: 'recommendation' },
    });
    await frame.getByRole('button', { name: 'Ask the agent' }).click();
    await expect.poll(() => status(opened)).toContain('Asked');
    expect(await page.evaluate('document.body.dataset.said')).toContain('shop/Deployment/recommendation');
    expect(await frame.locator('.node.blind', { hasText: 'postgres' }).count()).toBe(1);
    await expectWell(opened);
  });

  it.each([
    ['no service', { edges: [], services: [], total: 0 }, 0],
    ['two services', mapOf(2, 1), 2],
    ['2,000 services, by namespace', mapOf(2_000, 12), 12],
    ['names that are markup', mapOf(4, 1, ODD_NAME), 4],
  ])('map: %s', async (_what, data, nodes) => {
    const opened = await open((await served()).url, { ...MAP, data });
    await expect.poll(() => status(opened)).not.toMatch(/Waiting|Reading/);
    expect(await opened.frame.locator('.node').count()).toBe(nodes);
    expect(await opened.frame.locator('img').count()).toBe(0);
    expect(await opened.frame.locator('main').innerText()).not.toMatch(/[\u202e\u200b]/);
    await expectWell(opened);
  });

  it('map: a namespace of many is opened, and left again', async () => {
    const { frame } = await open((await served()).url, { ...MAP, data: mapOf(2_000, 12) });
    await frame.locator('.node').first().click();
    await expect.poll(() => frame.locator('.node').count()).toBeGreaterThan(100);
    await frame.getByRole('button', { name: 'All namespaces' }).click();
    expect(await frame.locator('.node').count()).toBe(12);
  });

  it('board: a namespace is chosen, a source looked into', async () => {
    const opened = await open((await served()).url, BOARD);
    await opened.frame.locator('select').selectOption('payments');
    await expect.poll(() => opened.calls().at(-1)?.arguments.namespace).toBe('payments');
    await opened.frame.locator('summary', { hasText: 'payments/' }).first().click();
    await opened.frame.getByRole('button', { name: 'Troubleshoot' }).click();
    await opened.frame.waitForSelector('details dl');
    await expectWell(opened);
  });

  it('flames: frames are walked by the keyboard, searched, and made to spans', async () => {
    const opened = await open((await served()).url, FLAMES);
    const { frame, page } = opened;
    await frame.locator('canvas').focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    const heading = await frame.locator('.card h2').innerText();
    await frame.getByRole('button', { name: 'Preview spans' }).click();
    await expect
      .poll(() => opened.calls().at(-1))
      .toEqual({
        name: 'add_custom_instrumentation',
        arguments: { ...WORKLOAD, function: heading },
      });
    await frame.getByRole('searchbox').fill('json');
    await expect.poll(() => frame.locator('span[role=status]').innerText()).toMatch(/found, [\d.]+ % of the CPU/);
    await frame.getByRole('button', { name: 'Copy as custom instrumentation' }).click();
    await expect.poll(() => status(opened)).toContain('add_custom_instrumentation');
    await expectWell(opened);
  });

  it.each([
    ['no samples', { state: 'open, no samples yet', says: 'Samples come.' }, 'No samples'],
    ['20,000 frames', profileOf(20_000), '20000 frames'],
    ['names that are markup', profileOf(20, ODD_NAME), '20 frames'],
  ])('flames: %s', async (_what, data, said) => {
    const opened = await open((await served()).url, { ...FLAMES, data });
    await expect.poll(() => status(opened)).toContain(said);
    await expectWell(opened);
  });

  it('change: nothing is applied before the press; the second press is none; undo takes it back', async () => {
    const server = await served();
    const opened = await open(server.url, CHANGE);
    const { frame } = opened;
    const apply = frame.getByRole('button', { name: 'Apply' });
    await apply.waitFor();
    // A script's press is no person's.
    await frame.evaluate("document.querySelector('button.first').click()");
    expect(callsOf(opened, 'update_source')).toBe(1);
    await apply.dblclick();
    const undo = frame.getByRole('button', { name: 'Undo' });
    await undo.waitFor();
    expect(callsOf(opened, 'update_source')).toBe(2);
    await undo.dblclick();
    await expect.poll(() => status(opened)).toBe('Taken back.');
    expect(callsOf(opened, 'update_source')).toBe(3);
    expect(server.audit().filter((line) => line.includes('"update_source"'))).toHaveLength(3);
    await expectWell(opened);
  });

  it('change: a plan that went stale is said to be, and previewed anew, and waits for another press', async () => {
    const { url } = await served();
    const opened = await open(url, CHANGE);
    await opened.frame.getByRole('button', { name: 'Apply' }).waitFor();
    await send(url, legacyCall('update_source', { ...WORKLOAD, service_name: 'other', dry_run: false }));
    await opened.frame.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => status(opened)).toContain('look again before you apply');
    expect(await opened.frame.locator('.diff').innerText()).toContain('other');
    expect(opened.calls().at(-1)?.arguments).toEqual({ ...CHANGE.arguments });
    await opened.frame.getByRole('button', { name: 'Apply' }).click();
    await opened.frame.getByRole('button', { name: 'Undo' }).waitFor();
    await expectWell(opened);
  });

  it.each(VIEW_RESOURCES)('$name outside a host says what it is', async ({ text }) => {
    const site = await startSite((_request, response) => response.setHeader('content-type', 'text/html').end(text));
    onTestFinished(site.close);
    const { page, errors, foreign } = await openPage(browser(), `${site.url}/#`);
    expect(await page.locator('.status').innerText()).toContain('It is a view of odigos-mcp');
    expect(await axeFindings(page)).toEqual([]);
    expect([errors().filter((error) => !error.includes('favicon')), foreign()]).toEqual([[], []]);
  });

  it.each(VIEW_RESOURCES)('$name takes less than 60 KB, and its policy lets nothing out', ({ text }) => {
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  it('a host that never answers is said to be silent', async () => {
    const opened = await open((await served()).url, { ...BOARD, isSilent: true });
    await expect.poll(() => status(opened), { timeout: 15_000 }).toContain('The host does not answer');
  });
});
