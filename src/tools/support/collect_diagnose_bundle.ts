import { counted } from '../../text/counted.ts';
import type { Bundle, DownloadBundle } from '../../tool/bundle.ts';
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
import { walkBundle } from './bundle-files.ts';
import { ArchiveFault } from './ustar.ts';

type Given = CollectDiagnoseBundleArguments;
type Call = ReadCall<Given>;
type Collected = CollectDiagnoseBundleQuery['diagnose'];

/** The API itself has no deadline; profiles, and pods that do not answer for them, cost it 40 s and more. */
const TIMEOUT_MS = 180_000;
/** For looking what the archive holds, behind the run. */
const COUNT_TIMEOUT_MS = 15_000;
const PROGRESS_EVERY_MS = 5_000;

/**
 * Estimates or collects the support bundle. Even a dry run does all the work of collecting and only keeps nothing
 * (recording `query/diagnose/dryRun`). There is one bundle at a time: the last run's. The UI tells no failure of a part, so
 * what it says that it collected is held against what the archive holds.
 */
export const collect_diagnose_bundle = defineRead(definitions.collect_diagnose_bundle, {
  async read(call) {
    await checkNamespaces(call);
    const { dry_run } = call.arguments;
    const before = call.bundle.last?.fileName;
    const { diagnose, archive } = await call.bundle.collect(dry_run, async (download, tell) => {
      const collected = await collect(call);
      if (dry_run) return { diagnose: collected.diagnose, archive: undefined };
      const held = await archiveOf(download);
      tell({ files: collected.diagnose.stats.fileCount, fileName: held.fileName });
      return {
        diagnose: collected.diagnose,
        archive: { ...held, isOld: before !== undefined && before === held.fileName },
      };
    });
    if (diagnose.includeSourceWorkloads && diagnose.sourceWorkloadNamespaces.length === 0) {
      call.warn('Manifests of the instrumented workloads of all namespaces are included; name namespaces for fewer.');
    }
    const { fileCount } = diagnose.stats;
    const problem = archive && problemOf(archive, fileCount);
    if (problem) call.warn(problem);
    return {
      data: {
        collected: !dry_run,
        ...(problem ? { partial: true } : {}),
        files: fileCount,
        size: `${humanBytes(diagnose.stats.totalSizeBytes)} before compression`,
        contains: contentsOf(diagnose),
        redacted: false,
        note: 'Nothing in it is redacted, credentials neither: handle it as a secret; read_support_bundle shows it redacted.',
        ...(archive ? { download: downloadOf(call.bundle, archive.fileName) } : {}),
      },
      nextSteps: nextSteps(call.arguments),
    };
  },
});

/** What the UI hands out behind a run. */
interface Archive {
  readonly fileName: string | undefined;
  /** Files in it; undefined where it could not be looked into. */
  readonly files: number | undefined;
}

async function archiveOf(download: DownloadBundle): Promise<Archive> {
  try {
    return await download(
      async (archive) => {
        let files = 0;
        const { cutOff } = await walkBundle(archive, async () => {
          files += 1;
          return false;
        });
        return { fileName: archive.fileName, files: cutOff ? undefined : files };
      },
      { timeoutMs: COUNT_TIMEOUT_MS },
    );
  } catch (error) {
    // It is collected all the same; who reads it is told why it cannot be read.
    if (error instanceof ToolFailure || error instanceof ArchiveFault) return { fileName: undefined, files: undefined };
    throw error;
  }
}

function problemOf({ files, isOld }: Archive & { readonly isOld: boolean }, told: number): string | undefined {
  if (files === undefined) return 'The bundle was collected, but its archive could not be read back whole.';
  if (isOld) return 'The archive has the name of the one before: it is not what was just collected.';
  if (files === told) return undefined;
  return `The bundle is partial: the UI says that it collected ${counted(told, 'file')}, and its archive holds ${files}. Another run, by the UI's pages or another replica, may have been under way. Collect again.`;
}

function downloadOf({ path, url }: Bundle, fileName: string | undefined) {
  return {
    path,
    ...(url === undefined ? {} : { url }),
    ...(fileName === undefined ? {} : { file: fileName }),
    how: `curl -OJ '${url ?? `<address of this server, as your client has it before /mcp>${path}`}', beside /mcp; where this connection has a token, with that in the header Authorization`,
    is: 'A tar.gz, to be attached to a support request. It stays until the next run or until the UI restarts.',
  };
}

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
      message: `${error.failure.message.replace(/(?<![.])$/, '.')} The bundle of this run is missing or partial.`,
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
    "Odigos's own objects, configuration and logs, whole",
    'every Source and InstrumentationConfig of all namespaces',
    'every Destination and the configuration of the collectors: addresses, headers and credentials that are not kept in a Secret',
    'no Secret itself',
    ...(includeMetrics ? ['metrics of Odigos'] : []),
    ...(includeProfiles ? ['CPU and memory profiles of Odigos'] : []),
    ...(includeSourceWorkloads
      ? [
          `manifests of instrumented workloads of ${sourceWorkloadNamespaces.join(', ') || 'all namespaces'} and of their pods, environment values included`,
          'a file for the log of each container of those pods: the application log where the UI may read it, else only why it may not (as Odigos is installed, it may not)',
        ]
      : []),
  ];
}

function nextSteps(given: Given): readonly NextStep[] {
  if (!given.dry_run) {
    return [
      { tool: 'read_support_bundle', arguments: {}, why: 'See what it holds, and read its logs.' },
      { tool: 'check_health', arguments: {}, why: 'See how Odigos fares, to tell with the bundle.' },
    ];
  }
  return [
    {
      tool: 'collect_diagnose_bundle',
      arguments: { ...given, dry_run: false },
      why: 'Collect exactly this; it replaces the last bundle.',
    },
  ];
}
