import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import {
  type CollectDiagnoseBundleArguments,
  definitions,
  operations,
} from '../../tool/generated/catalog.generated.ts';
import type { CollectDiagnoseBundleQuery } from '../../tool/generated/operations.generated.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { DOWNLOAD_PATH } from './download-path.ts';

type Given = CollectDiagnoseBundleArguments;
type Call = ReadCall<Given>;
type Collected = CollectDiagnoseBundleQuery['diagnose'];

/** The API itself has no deadline; unreachable pods alone cost it half a minute. */
const TIMEOUT_MS = 150_000;
const PROGRESS_EVERY_MS = 5_000;

/**
 * Estimates or collects the support bundle. Even a dry run does all the work of collecting and only keeps nothing
 * (recording `query/diagnose/dryRun`). There is one bundle at a time: the last run's.
 */
export const collect_diagnose_bundle = defineRead(definitions.collect_diagnose_bundle, {
  async read(call) {
    await checkNamespaces(call);
    const { diagnose } = await collect(call);
    const { dry_run } = call.arguments;
    if (diagnose.includeSourceWorkloads && diagnose.sourceWorkloadNamespaces.length === 0) {
      call.warn('Manifests of the instrumented workloads of all namespaces are included; name namespaces for fewer.');
    }
    return {
      data: {
        collected: !dry_run,
        files: diagnose.stats.fileCount,
        size: `${humanBytes(diagnose.stats.totalSizeBytes)} before compression`,
        contains: contentsOf(diagnose),
        redacted: false,
        note: 'Nothing in it is redacted: look through it before it is handed on.',
        ...(dry_run ? {} : { download: DOWNLOAD }),
      },
      nextSteps: nextSteps(call.arguments),
    };
  },
});

const DOWNLOAD = {
  path: DOWNLOAD_PATH,
  how: `Get ${DOWNLOAD_PATH} from the address of this server, beside /mcp, or from the Odigos UI: curl -OJ http://localhost:3000${DOWNLOAD_PATH} (with the token of this connection, where it has one: -H 'Authorization: Bearer …')`,
  is: 'A tar.gz, to be attached to a support request. It stays until the next run or until the UI restarts.',
} as const;

/** The API takes an unknown namespace without a word and includes nothing (recording `probe/diagnose/dry-unknown-namespace`). */
async function checkNamespaces(call: Call): Promise<void> {
  const { namespaces: wanted } = call.arguments;
  if (wanted === undefined) return;
  const { namespaces } = await call.read(operations.collect_diagnose_bundle_namespaces, {});
  const known = new Set(namespaces.map(({ name }) => name));
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw refuse(
    `Odigos knows no namespace ${unknown.join(', ')}: nothing of it would be in the bundle. Names are case-sensitive, and ignored namespaces are not known.`,
    [{ tool: 'list_namespaces', arguments: {}, why: 'See which namespaces there are.' }],
  );
}

async function collect(call: Call): Promise<CollectDiagnoseBundleQuery> {
  const { dry_run } = call.arguments;
  const started = performance.now();
  const report = (): void => {
    const seconds = Math.round((performance.now() - started) / 1000);
    call.progress({ progress: seconds, message: `${dry_run ? 'Estimating' : 'Collecting'} for ${seconds} s.` });
  };
  report();
  const timer = setInterval(report, PROGRESS_EVERY_MS);
  try {
    return await call.read(operations.collect_diagnose_bundle, call.arguments, { timeoutMs: TIMEOUT_MS });
  } catch (error) {
    if (dry_run || !(error instanceof ToolFailure)) throw error;
    // The UI remembers a run that failed: its download then answers an error, or the archive is half of one.
    throw new ToolFailure({
      ...error.failure,
      message: `${error.failure.message} Do not download the bundle: it may be missing or half written.`,
      nextSteps: [
        {
          tool: 'collect_diagnose_bundle',
          arguments: { ...call.arguments, dry_run: false, profiles: false, metrics: false },
          why: 'Collect without profiles and metrics, which is much faster.',
        },
      ],
    });
  } finally {
    clearInterval(timer);
  }
}

function contentsOf({
  includeProfiles,
  includeMetrics,
  includeSourceWorkloads,
  sourceWorkloadNamespaces,
}: Collected): readonly string[] {
  return [
    "Odigos's own objects, configuration and logs",
    'every Source and InstrumentationConfig',
    ...(includeMetrics ? ['metrics of Odigos'] : []),
    ...(includeProfiles ? ['CPU and memory profiles of Odigos'] : []),
    ...(includeSourceWorkloads
      ? [`manifests of instrumented workloads of ${sourceWorkloadNamespaces.join(', ') || 'all namespaces'}`]
      : []),
  ];
}

function nextSteps(given: Given): readonly NextStep[] {
  if (!given.dry_run) {
    return [{ tool: 'check_health', arguments: {}, why: 'See how Odigos fares, to tell with the bundle.' }];
  }
  return [
    {
      tool: 'collect_diagnose_bundle',
      arguments: { ...given, dry_run: false },
      why: 'Collect exactly this; it replaces the last bundle.',
    },
  ];
}
