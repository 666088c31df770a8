import { redactYaml } from '../../redaction/redact.ts';
import { REDACTED } from '../../redaction/redacted.ts';
import { sanitizeText } from '../../redaction/sanitize.ts';
import { redactLines } from '../../redaction/text/lines.ts';
import { counted } from '../../text/counted.ts';
import type { BundleDownload } from '../../tool/bundle.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { definitions, operations, type ReadSupportBundleArguments } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { sinceTime } from '../../tool/kit/since.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall, type ToolAnswer } from '../../tool/tool.ts';
import { type BundleFile, logBytes, type Walk, walkBundle, wholeOf } from './bundle-files.ts';
import { foldersOf, isLog, type ListedFile, type ListedFolder, lacksOf, nearestPaths } from './bundle-listing.ts';
import { chooseLines, linesOf } from './log-lines.ts';
import { ArchiveFault } from './ustar.ts';

type Given = ReadSupportBundleArguments;
type Call = ReadCall<Given>;

/** To have the whole of it packed anew by the UI, and unpacked here. */
const TIMEOUT_MS = 60_000;
const PAGE = 40;
/** Lines of a log, or hits in a manifest, where nobody says how many. */
const TAIL = 100;
/** Characters of a file that one answer has. */
const MAX_TEXT = 14_000;
/** Of manifests, metrics and all else that is judged as a whole. */
const MAX_WHOLE = 1_500_000;
/** Lines of a manifest around one that is asked for. */
const AROUND = 3;

/** The UI's words in the place of a log that it could not read. */
const NO_LOG = /^Error fetching logs:?\s?/;
/** Where the version of the Odigos stands that a bundle was collected from. */
const VERSION_FILE = /^[^/]+\/ConfigMaps\/configmap-odigos-deployment\.yaml$/;
const VERSION = /^\s{0,8}ODIGOS_VERSION: "?([\w.+-]{1,40})"?$/m;

/**
 * What the last support bundle holds, and one file of it: the API has the logs of collectors, odiglets and Odigos's
 * components nowhere else. Collects nothing, and keeps nothing of what it reads.
 */
export const read_support_bundle = defineRead(definitions.read_support_bundle, {
  read: (call) => (call.arguments.file === undefined ? listed(call) : fileOf(call, call.arguments.file)),
});

/** Reads the bundle; what is no archive is told as that. */
async function walked(
  call: Call,
  visit: (file: BundleFile) => Promise<boolean>,
): Promise<Walk & Pick<BundleDownload, 'fileName'>> {
  try {
    return await call.bundle.download(
      async (download) => ({ ...(await walkBundle(download, visit)), fileName: download.fileName }),
      { timeoutMs: TIMEOUT_MS },
    );
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    throw new ToolFailure({
      side: 'ui_api',
      message: `What the Odigos UI sent as its support bundle is not read: ${error.message}.`,
      changed: 'no',
      advice: 'Collect a new one. If that is refused too, look whether a proxy before the UI changes downloads.',
      nextSteps: [collect('Collect a new one; it replaces the last bundle.')],
    });
  }
}

async function listed(call: Call): Promise<ToolAnswer> {
  const { contains } = call.arguments;
  const files: ListedFile[] = [];
  let version: string | undefined;
  const [walk, running] = await Promise.all([
    walked(call, async ({ path, size, content }) => {
      files.push({ path, size });
      if (VERSION_FILE.test(path)) version = VERSION.exec(String((await wholeOf(content, MAX_WHOLE)) ?? ''))?.[1];
      return false;
    }),
    call.read(operations.read_support_bundle, call.arguments).catch((error: unknown) => {
      // The bundle can be read all the same.
      if (error instanceof ToolFailure) return undefined;
      throw error;
    }),
  ]);
  const runs = running?.describeOdigos.odigosVersion.value;
  if (version !== undefined && runs && version !== runs) {
    call.warn(`The bundle is of Odigos ${version}; ${runs} runs now.`);
  }
  const wanted = contains?.toLowerCase();
  const matching = wanted === undefined ? files : files.filter(({ path }) => path.toLowerCase().includes(wanted));
  const shown = wanted === undefined ? folderPage(call, files) : pathPage(call, matching, files.length);
  return {
    data: present({
      ...about(walk),
      version,
      files: files.length,
      size: humanBytes(files.reduce((sum, { size }) => sum + size, 0)),
      partial: partialBy(call, walk, files),
      ...shown.data,
    }),
    nextSteps: listingSteps(matching, files.length),
    paged: shown.paged,
  };
}

/** Folders, those with logs first: that is what bundles are read for. */
function folderPage(call: Call, files: readonly ListedFile[]) {
  const key = ({ folder, hasLogs }: ListedFolder): string => `${hasLogs ? 0 : 1} ${folder}`;
  const page = pageOf(foldersOf(files), key, paging(call));
  return {
    data: { folders: page.items.map(({ hasLogs: _, ...folder }) => folder) },
    paged: { list: 'folders', page },
  };
}

function pathPage(call: Call, files: readonly ListedFile[], all: number) {
  const page = pageOf(files, ({ path }) => path, paging(call));
  return {
    data: {
      says: page.total === 0 ? `None of the ${all} paths contains that.` : undefined,
      matching: page.total,
      paths: page.items.map(({ path, size }) => ({ file: path, size: humanBytes(size) })),
    },
    paged: { list: 'paths', page },
  };
}

function paging({ tool, arguments: given }: Call) {
  return { tool, arguments: { ...given, limit: PAGE } };
}

function about({ fileName, collectedAt }: Walk & Pick<BundleDownload, 'fileName'>) {
  return {
    bundle: fileName?.replace(/\.tar\.gz$/, ''),
    collected_at: collectedAt === undefined ? undefined : new Date(collectedAt).toISOString(),
  };
}

/** Why a bundle looks like part of one, each a sentence. */
function partialBy(
  call: Call,
  { cutOff, fileName }: Walk & Pick<BundleDownload, 'fileName'>,
  files: readonly ListedFile[],
): readonly string[] {
  const { last } = call.bundle;
  const lacks = lacksOf(files);
  const isOwn = last !== undefined && last.fileName === fileName;
  return [
    ...(cutOff ? [`The archive breaks off: ${cutOff.message}.`] : []),
    ...(files.length === 0 ? ['It holds no file: a run may be under way that was not started here.'] : []),
    ...(files.length > 0 && lacks.length > 0 ? [`Of Odigos itself it lacks ${lacks.join(' and ')}.`] : []),
    ...(last?.isBroken ? ['The last run of this server broke off, and leaves its part as the bundle.'] : []),
    ...(isOwn && last.files !== undefined && last.files !== files.length
      ? [`The UI said that it collected ${counted(last.files, 'file')}; in it: ${files.length}.`]
      : []),
  ];
}

function listingSteps(files: readonly ListedFile[], all: number): readonly NextStep[] {
  if (all === 0) return [collect('Collect a bundle that is whole.')];
  const logs = files.filter(({ path }) => isLog(path) && !path.endsWith('.previous.log.gz'));
  const log = logs.find(({ path }) => path.includes('/deployment-odigos-gateway/')) ?? logs[0];
  const name = definitions.read_support_bundle.name;
  if (files.length === 0) return [{ tool: name, arguments: {}, why: 'See what it holds.' }];
  return log ? [{ tool: name, arguments: { file: log.path }, why: 'Read the end of this log.' }] : [];
}

async function fileOf(call: Call, given: string): Promise<ToolAnswer> {
  const wanted = given.replace(/^\/|^odigos_debug_\d{14}\//, '');
  const files: ListedFile[] = [];
  let found: object | undefined;
  const walk = await walked(call, async (file) => {
    files.push({ path: file.path, size: file.size });
    if (file.path !== wanted) return false;
    found = await shown(call, file);
    return true;
  });
  if (found === undefined) throw unknownFile(call.arguments, given, files, walk);
  if (call.bundle.last?.isBroken) call.warn('The last run of this server broke off: the bundle is part of one.');
  return {
    data: present({ ...about(walk), file: wanted, ...found }),
    nextSteps: fileSteps(call.arguments, wanted, found),
  };
}

function unknownFile(given: Given, path: string, files: readonly ListedFile[], { cutOff }: Walk): ToolFailure {
  const name = definitions.read_support_bundle.name;
  const near = nearestPaths(path, files);
  const { tail: _tail, cursor: _cursor, ...asked } = given;
  const end = cutOff ? ' The archive breaks off, so it may have been behind that.' : '';
  return refuse(`The support bundle holds no file of that path.${end}`, [
    ...near.map((file) => ({ tool: name, arguments: { ...asked, file }, why: 'Read this file: its path is near.' })),
    ...(near.length === 0 ? [{ tool: name, arguments: {}, why: 'See what it holds.' }] : []),
  ]);
}

/** @throws ToolFailure for what is no text */
async function shown(call: Call, file: BundleFile): Promise<object> {
  if (file.path.endsWith('.prof')) throw noText('it is a profile', 'go tool pprof reads it.', call);
  const since = sinceOf(call.arguments.since, file.collectedAt);
  if (isLog(file.path)) return logOf(call, file, since);
  const bytes = await wholeOf(file.content, MAX_WHOLE);
  if (bytes === undefined) throw noText('it is larger than any manifest', 'Look at it there.', call);
  if (bytes.includes(0)) throw noText('it is no text', 'Look at it there.', call);
  if (since !== undefined) call.warn('Only logs have times: since was not applied.');
  return textOf(call.arguments, file.path, bytes.toString('utf8'));
}

function noText(why: string, how: string, { bundle }: Call): ToolFailure {
  return refuse(
    `The file is not shown: ${why}.`,
    [],
    `A person gets the whole archive at ${bundle.url ?? `${bundle.path} of this server, beside /mcp`}. ${how}`,
  );
}

/** @throws ToolFailure for a text that is no time */
function sinceOf(text: string | undefined, collectedAt: number | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = sinceTime(text, collectedAt);
  if (at !== undefined) return at;
  throw new ToolFailure({
    side: 'arguments',
    message:
      'since is no time: give RFC 3339, such as 2026-01-31T12:00:00Z, or a length before the bundle was collected, such as 15m.',
    changed: 'no',
  });
}

async function logOf(call: Call, file: BundleFile, since: number | undefined): Promise<object> {
  const { contains, tail = TAIL } = call.arguments;
  let cutOff: string | undefined;
  const whole = async function* (): AsyncGenerator<Uint8Array, void, void> {
    try {
      yield* logBytes(file.content);
    } catch (error) {
      if (!(error instanceof ArchiveFault && error.isCutOff)) throw error;
      cutOff = error.message;
    }
  };
  const { lines, total, isDated, first, last } = await chooseLines(linesOf(whole()), { contains, since, tail });
  if (cutOff !== undefined) call.warn(`The log breaks off: ${cutOff}. What is shown came before that.`);
  if (since !== undefined && !isDated)
    call.warn('No line of this log says when it was written: since was not applied.');
  const [only = ''] = lines;
  if (total === 1 && NO_LOG.test(only)) {
    return { lines: 0, error: `The Odigos UI could not read this log when it collected: ${only.replace(NO_LOG, '')}` };
  }
  const { text, isCut } = lastOf(lines);
  const time = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
  return {
    says: lines.length === 0 ? noneOf(call.arguments, total, isDated) : undefined,
    lines: total,
    from: time(first),
    to: time(last),
    shown: text.length,
    // How many match is not counted in the log itself, which may hold secrets.
    earlier:
      isCut || lines.length === tail ? 'Earlier lines may be left out: narrow with contains or since.' : undefined,
    text: text.join('\n'),
  };
}

/** Why no line is shown, as a sentence. */
function noneOf({ contains, since }: Given, total: number, isDated: boolean): string {
  if (total === 0) return 'The log is empty.';
  const hit = contains === undefined ? '' : ' contains that';
  const late = since === undefined || !isDated ? '' : ' was written since then';
  return `None of its ${total} lines${[hit, late].filter(Boolean).join(' and')}.`;
}

/** A file that is judged as a whole: a manifest, metrics. */
function textOf({ contains, tail }: Given, path: string, text: string): object {
  const redacted = path.endsWith('.yaml') ? redactYaml(text) : redactLines(text, path.slice(path.lastIndexOf('/') + 1));
  if (redacted === REDACTED) return { withheld: 'It is no text that could be redacted, so all of it is withheld.' };
  const lines = sanitizeText(redacted).trimEnd().split('\n');
  const wanted = contains?.toLowerCase();
  if (wanted === undefined) {
    // It is read from its beginning, unless its end is asked for.
    if (tail !== undefined) {
      const { text: end } = lastOf(lines.slice(-tail));
      const earlier = end.length < lines.length ? 'Earlier lines are left out.' : undefined;
      return { lines: lines.length, shown: end.length, earlier, text: end.join('\n') };
    }
    const { text: begin, isCut } = firstOf(lines);
    return {
      lines: lines.length,
      shown: begin.length,
      later: isCut ? 'Later lines are left out: narrow with contains.' : undefined,
      text: begin.join('\n'),
    };
  }
  const hits = lines.flatMap((line, at) => (line.toLowerCase().includes(wanted) ? [at] : []));
  if (hits.length === 0) return { says: `None of its ${lines.length} lines contains that.`, matching: 0 };
  const chosen = tail === undefined ? hits.slice(0, TAIL) : hits.slice(-tail);
  const near = new Set(chosen.flatMap((at) => Array.from({ length: 2 * AROUND + 1 }, (_, step) => at - AROUND + step)));
  const { text: begin, isCut } = firstOf(lines.map((line, at) => `${at + 1}: ${line}`).filter((_, at) => near.has(at)));
  return {
    lines: lines.length,
    matching: hits.length,
    earlier: tail !== undefined && hits.length > chosen.length ? 'Earlier lines are left out.' : undefined,
    later: isCut || (tail === undefined && hits.length > chosen.length) ? 'Later lines are left out.' : undefined,
    text: begin.join('\n'),
  };
}

/** As many of the last lines as one answer has room for. */
function lastOf(lines: readonly string[]): { readonly text: readonly string[]; readonly isCut: boolean } {
  const { text, isCut } = firstOf(lines.toReversed());
  return { text: text.toReversed(), isCut };
}

function firstOf(lines: readonly string[]): { readonly text: readonly string[]; readonly isCut: boolean } {
  let room = MAX_TEXT;
  const text: string[] = [];
  for (const line of lines) {
    room -= JSON.stringify(line).length;
    if (room < 0) return { text, isCut: true };
    text.push(line);
  }
  return { text, isCut: false };
}

function fileSteps({ contains, since }: Given, path: string, found: object): readonly NextStep[] {
  const name = definitions.read_support_bundle.name;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  // Who has found what was looked for has seen the rest: what is beside it leads back here.
  if (contains !== undefined && !('says' in present(found))) return [];
  const errors = isLog(path) && contains === undefined && !('error' in found);
  return [
    ...(errors
      ? [
          {
            tool: name,
            arguments: { file: path, contains: 'error', ...present({ since }) },
            why: 'See its errors alone.',
          },
        ]
      : []),
    { tool: name, arguments: { contains: folder }, why: 'See what else there is beside it.' },
  ];
}

function collect(why: string): NextStep {
  return { tool: definitions.collect_diagnose_bundle.name, arguments: { dry_run: false }, why };
}
