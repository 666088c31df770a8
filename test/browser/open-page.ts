import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { z } from 'zod';

/** Widths that pages are looked at: a phone's, and a desktop's. */
export const WIDTHS = { narrow: 360, wide: 1440 } as const;

export interface PageOptions {
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels. */
  readonly width?: number;
  /** In CSS pixels. */
  readonly height?: number;
  /** The permissions of the page's origin. */
  readonly permissions?: readonly string[];
}

/** A page, and what went wrong on it so far. */
export interface SeenPage {
  readonly page: Page;
  /** What the console was told as an error or warning, and what was thrown and caught by nobody. */
  readonly errors: () => readonly string[];
  /** Addresses on other origins than the page's own that something on it asked for. */
  readonly foreign: () => readonly string[];
}

/** Opens an address in a window of its own, which closes with the test. */
export async function openPage(browser: Browser, url: string | URL, options: PageOptions = {}): Promise<SeenPage> {
  const seen = await openWindow(browser, url, options);
  onTestFinished(() => seen.page.context().close());
  return seen;
}

/** Opens an address like {@link openPage}, in a window that the caller closes by its context. */
export async function openWindow(
  browser: Browser,
  url: string | URL,
  { theme = 'light', width = WIDTHS.wide, height = 900, permissions = [] }: PageOptions = {},
): Promise<SeenPage> {
  const context = await browser.newContext({ colorScheme: theme, viewport: { width, height } });
  const { origin } = new URL(url);
  await context.grantPermissions([...permissions], { origin });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => {
    const address = request.url();
    const isLocal = /^(?:data|blob|about):/.test(address);
    if (!isLocal && new URL(address).origin !== origin) foreign.push(address);
  });
  await page.goto(String(url));
  return { page, errors: () => errors, foreign: () => foreign };
}

const violations = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

/**
 * What axe finds wrong on a page, or in a frame, as sentences; nothing where all is well. A policy that forbids scripts
 * forbids axe's too: it comes in by the debugger, past the policy.
 */
export async function axeFindings(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source);
  const found = violations.parse(await place.evaluate('axe.run(document).then((result) => result.violations)'));
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

/** Whether a page, or a frame, is wider than what shows it, so that a reader would have to scroll sideways. */
export function scrollsSideways(place: Page | Frame): Promise<boolean> {
  return place.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}
