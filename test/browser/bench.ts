import { serve } from '../e2e/serve.ts';
import { openBrowser } from './chromium.ts';
import { mapOf, profileOf } from './made-answers.ts';
import { type AskedView, type OpenedView, openView } from './open-view.ts';

/** What is done many times, and how: a script that does it once, in the frame. */
const SCENES: readonly (AskedView & { readonly what: string; readonly shown: string; readonly act: string })[] = [
  {
    what: 'map of 200 services, scrolled',
    view: 'service-map',
    tool: 'get_service_map',
    data: mapOf(200, 8),
    shown: '.node',
    act: "document.querySelector('.frame').scrollBy(turn % 2 ? -40 : 50, 10)",
  },
  {
    what: 'map of 2,000 services, by namespace, scrolled',
    view: 'service-map',
    tool: 'get_service_map',
    data: mapOf(2_000, 12),
    shown: '.node',
    act: "document.querySelector('.frame').scrollBy(turn % 2 ? -40 : 50, 10)",
  },
  {
    what: 'profile of 20,000 frames, searched and drawn',
    view: 'flame-graph',
    tool: 'get_source_hot_functions',
    data: profileOf(20_000),
    shown: 'canvas',
    act: "(field => { field.value = 'function' + turn; field.dispatchEvent(new Event('input')) })(document.querySelector('input'))",
  },
];
const TURNS = 120;

/** Milliseconds between frames while something is done in each, in order. */
function frameTimes({ frame }: OpenedView, act: string): Promise<number[]> {
  return frame.evaluate<number[]>(`new Promise((done) => {
    const times = []; let last; let turn = 0;
    const next = (now) => {
      if (last !== undefined) times.push(now - last);
      last = now;
      if (turn === ${TURNS}) return done(times.sort((one, other) => one - other));
      turn += 1; ${act}; requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  })`);
}

/** `npm run bench:views`: how long frames take while big views are moved. */
async function bench(): Promise<void> {
  const server = await serve();
  const { browser, close } = await openBrowser();
  for (const { what, shown, act, ...asked } of SCENES) {
    const begun = performance.now();
    const opened = await openView(browser, server.url, asked);
    await opened.frame.waitForSelector(shown);
    const shownAfter = performance.now() - begun;
    const times = await frameTimes(opened, act);
    const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
    process.stdout.write(
      `${what}: shown after ${shownAfter.toFixed(0)} ms with its host; frames p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms\n`,
    );
    await opened.close();
  }
  await close();
  await server.stop();
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`bench:views: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
