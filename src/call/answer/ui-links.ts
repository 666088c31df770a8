import type { UiLink } from '../../tool/envelope.ts';

/** A page of the UI, which shows the same in every supported release from one on. */
interface UiPage {
  readonly path: string;
  /** The first release that has it, where the oldest supported does not; an unknown page shows the overview, silently. */
  readonly since?: string;
  readonly lookFor: string;
}

const COLLECTORS: UiPage = { path: 'pipeline-collectors', lookFor: 'the tab of the gateway or of the node collectors' };
const MAP: UiPage = { path: 'service-map', lookFor: 'the services and the edges between them' };
const SAMPLING: UiPage = { path: 'sampling', since: 'v1.24.0', lookFor: 'the rule, in the list of its kind' };
const CONFIGURATION: UiPage = { path: 'settings', since: 'v1.24.0', lookFor: 'the setting, in its section' };
const CORRELATIONS: UiPage = { path: 'trace-correlations', since: 'v1.30.0', lookFor: 'the correlated spans' };

/** The overview, which shows the data stream `default` until another is selected. */
function overview(lookFor: string): UiPage {
  return { path: 'overview', lookFor: `${lookFor}, in its data stream` };
}

const SOURCE = overview('the workload, in the column of sources');

/** What the tools of a toolset answer about. Toolsets and tools that no page shows are not here. */
const OF_TOOLSET: ReadonlyMap<string, UiPage> = new Map([
  ['actions', overview('the action, in the column of actions')],
  ['config', CONFIGURATION],
  ['destinations', overview('the destination, in the column of destinations')],
  ['profiling', overview('the workload, in the column of sources: click it, then the tab of profiling')],
  ['rules', overview('the rule, in the column of instrumentation rules')],
  ['sampling', SAMPLING],
  ['sources', SOURCE],
  ['streams', { path: 'overview', lookFor: 'the data stream, in the selector at the top' }],
]);

/** Tools that are about something else than the rest of their toolset. */
const OF_TOOL: ReadonlyMap<string, UiPage> = new Map([
  ['get_gateway_info', COLLECTORS],
  ['get_odiglet_info', COLLECTORS],
  ['get_overview_metrics', SOURCE],
  ['get_peer_sources', MAP],
  ['get_service_map', MAP],
  ['get_trace_correlations', CORRELATIONS],
]);

/**
 * The page of the UI that shows what a tool answers about; undefined where none does, or where this release may not have it.
 *
 * @param base the address at which people open the UI
 * @param version the release of Odigos as it is told, `v1.31.0` or `1.31.0`; null where it is not known
 */
export function uiLink(
  base: URL,
  { name, toolset }: { readonly name: string; readonly toolset: string },
  version: string | null,
): UiLink | undefined {
  const page = OF_TOOL.get(name) ?? OF_TOOLSET.get(toolset);
  if (!page || !hasPage(page, version)) return undefined;
  // Without a slash at the end, with which the UI would not know it.
  const { href } = base;
  let end = href.length;
  while (href[end - 1] === '/') end -= 1;
  return { url: `${href.slice(0, end)}/${page.path}`, look_for: page.lookFor };
}

function hasPage({ since }: UiPage, version: string | null): boolean {
  if (since === undefined) return true;
  const [, release] = /^v?(\d+\.\d+\.\d+)/.exec(version ?? '') ?? [];
  return release !== undefined && `v${release}`.localeCompare(since, 'en', { numeric: true }) >= 0;
}
