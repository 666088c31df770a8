import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startProcess } from '../processes.ts';

/** How long a browser may take to start on a machine that has much else to do. */
const START_MS = 25_000;

/** What Chromium is called where it is installed; first what the environment names. */
const NAMES: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATIONS: readonly string[] = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Why tests in a browser are left out where there is none. */
export const NO_BROWSER = 'no Chromium was found: install chromium, or name one in CHROMIUM_PATH';

/** The path of a Chromium on this machine, `CHROMIUM_PATH` first; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const named = CHROMIUM_PATH === undefined ? [] : [CHROMIUM_PATH];
  const installed = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...installed, ...APPLICATIONS].find(isExecutable);
}

/** A browser that runs, until it is closed. */
export interface OpenedBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/**
 * Starts a headless Chromium that asks nobody on the network for anything of its own. Its process ends with the test, or
 * with the file.
 *
 * @throws when there is none, or it does not start in time
 */
export async function openBrowser(): Promise<OpenedBrowser> {
  const path = chromiumPath();
  if (path === undefined) throw new Error(NO_BROWSER);
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = startProcess(path, [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    // Chromium refuses to start as root with its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const browser = await chromium.connectOverCDP(await addressOf(child.stderr));
  return {
    browser,
    async close() {
      await browser.close();
      child.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * One browser for the tests that are described around this call, which are to be skipped where {@link chromiumPath} finds none.
 *
 * @returns the browser, to be asked for in a test
 */
export function sharedBrowser(): () => Browser {
  let opened: OpenedBrowser | undefined;
  beforeAll(async () => {
    if (chromiumPath() !== undefined) opened = await openBrowser();
  });
  afterAll(() => opened?.close());
  return () => {
    if (!opened) throw new Error('the browser is there once tests run');
    return opened.browser;
  };
}

/** Where a browser that starts says that it is to be driven. */
function addressOf(errors: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const over = setTimeout(() => reject(new Error(`the browser does not start; it says ${said}`)), START_MS);
    const end = (settle: () => void): void => {
      clearTimeout(over);
      settle();
    };
    errors.on('data', (chunk) => {
      said += String(chunk);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) end(() => resolve(address));
    });
    errors.on('close', () => end(() => reject(new Error(`the browser ended; it says ${said}`))));
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
