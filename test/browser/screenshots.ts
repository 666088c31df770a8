import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { steppedClock } from '../demo/stepped-clock.ts';
import { serve } from '../e2e/serve.ts';
import { legacyCall, send } from '../e2e/wire.ts';
import { openBrowser } from './chromium.ts';
import { type AskedView, openView } from './open-view.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const WORKLOAD = { namespace: 'shop', kind: 'Deployment', name: 'catalog' };

/** What is pictured, with what is pressed before. */
const PICTURED: readonly (AskedView & { readonly shown: string; readonly press?: string })[] = [
  { view: 'service-map', tool: 'get_service_map', shown: '.node', press: '.node.ill' },
  { view: 'health-board', tool: 'find_unhealthy_sources', shown: '.card', press: 'summary' },
  { view: 'flame-graph', tool: 'get_source_hot_functions', arguments: WORKLOAD, shown: '.hottest', press: '.plain' },
  {
    view: 'approve-change',
    tool: 'update_source',
    arguments: { ...WORKLOAD, service_name: 'catalog-v2' },
    shown: '.diff',
  },
];

/** `npm run screenshots`: pictures of the views for the documents, from the embedded cluster at one moment of its clock. */
async function takePictures(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const clock = steppedClock();
  const server = await serve({ mode: 'read-write', clock, demo: { tier: 'onprem' } });
  await send(server.url, legacyCall('enable_source_profiling', { ...WORKLOAD, dry_run: false }));
  clock.step(90_000);
  const { browser, close } = await openBrowser();
  for (const { shown, press, ...asked } of PICTURED) {
    const opened = await openView(browser, server.url, { ...asked, width: 1000, height: 620 });
    await opened.frame.waitForSelector(shown);
    if (press !== undefined) await opened.frame.locator(press).first().click();
    // What was pressed has been drawn in the frame after the next.
    await opened.frame.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const path = `${PICTURES}${asked.view}.png`;
    await opened.page.screenshot({ path });
    process.stdout.write(`${path}\n`);
    await opened.close();
  }
  await close();
  await server.stop();
}

takePictures().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`screenshots: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
