/** Names of objects in the recorded cluster, with those that stand for them here. */
export type NameMap = Map<string, string>;

/** Fields that hold text of the product or of one cluster: only whether there is any is compared. */
const TEXTS: ReadonlySet<string> = new Set([
  'actionItems',
  'appliedWhen',
  'applyExamples',
  'buttonText',
  'clusterName',
  'componentProperties',
  'componentProps',
  'cons',
  'description',
  'displayName',
  'error',
  'docsLink',
  'docsUrl',
  'explain',
  'imageUrl',
  'initialValue',
  'instrumentationConfigYAML',
  'manifestYAML',
  'message',
  'pros',
  'subtitle',
  'summary',
  'title',
  'titleButton',
  'tooltip',
]);

/** Fields whose numbers and lists depend on how long the recorded cluster had been running. */
const MOMENTARY: ReadonlySet<string> = new Set([
  'activeKeys',
  'activeSlots',
  'fileCount',
  'keysWithData',
  'maxSlots',
  'maxTotalBytesBudget',
  'slotMaxBytes',
  'slotTtlSeconds',
  'totalBytesUsed',
  'totalSizeBytes',
  'totalSizeHuman',
]);

/** Lists of things that recordings created. */
const KEPT_LISTS = /\.(destinations|actions|dataStreams|rules|instrumentationRules)$/;

const TIME = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d/;
const MADE_UP_ID = /^(odigos\.io\.dest\.[\w-]+-|action-|ui-instrumentation-rule-|source-)[a-z0-9]{5}$/;

/** What class of failure a message tells of; the words themselves are not compared. */
const CLASSES: readonly RegExp[] = [
  /not found(?! in config)/,
  /is not found in config/,
  /already exists/,
  /\b(is|are) required/,
  /Required value/,
  /unsupported kind|invalid workload kind/,
  /not supported|does not support|only supported for/,
  /enterprise/,
  /Unsupported value|unsupported pii/,
  /should be (less|greater)/,
  /should have at least/,
  /RFC 1123/,
  /no more than/,
  /static pods/,
  /Only one of/,
  /must be set/,
  /internal system error/,
  /element is null which the schema/,
  /readonly mode/,
  /is not a valid/,
  /unmarshal/,
  /too (few|many) arguments/,
  /has no steps/,
  /label|name part/,
  /transport not supported/,
  /could not be decoded/,
  /object key:value/,
  /JWT|claim|token/i,
  /parse time range/,
];

/** The classes that a message belongs to, or the message itself when it is in none. */
function messageClass(message: string): string {
  const classes = CLASSES.filter((one) => one.test(message)).map(String);
  return classes.length > 0 ? classes.join(' ') : message;
}

/** Puts the names used here into whatever a recording was sent with. */
export function renamed(value: unknown, names: NameMap): unknown {
  if (typeof value === 'string') {
    let text = names.get(value) ?? value;
    for (const [from, to] of names) if (from.length > 8 && text.includes(from)) text = text.replaceAll(from, to);
    return text;
  }
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]));
  }
  return value;
}

/** Learns from two answers to one request which made-up name stands for which. */
export function learnNames(recorded: unknown, ours: unknown, names: NameMap): void {
  if (typeof recorded === 'string' && typeof ours === 'string') {
    if (recorded !== ours && (MADE_UP_ID.test(recorded) || recorded.length === 44)) names.set(recorded, ours);
    return;
  }
  if (Array.isArray(recorded) && Array.isArray(ours)) return;
  if (isObject(recorded) && isObject(ours)) {
    for (const [key, value] of Object.entries(recorded)) learnNames(value, ours[key], names);
  }
}

/** Whether something in there was made up by the recorded cluster and stands for nothing here. */
export function unknownName(value: unknown, names: NameMap): string | undefined {
  if (typeof value === 'string') return MADE_UP_ID.test(value) && !names.has(value) ? value : undefined;
  const items = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const item of items) {
    const found = unknownName(item, names);
    if (found) return found;
  }
  return undefined;
}

/** Where the second answer differs from the first, after names, times and texts are evened out. */
export function differences(recorded: unknown, ours: unknown, names: NameMap, path = ''): string[] {
  const key = path.split('.').at(-1) ?? '';
  if (path === '.errors') return errorDifferences(recorded, ours, names);
  if (recorded === null || ours === null || recorded === undefined || ours === undefined) {
    return (recorded ?? null) === (ours ?? null) ? [] : [`${path}: ${brief(recorded)} here ${brief(ours)}`];
  }
  if (TEXTS.has(key)) return [];
  if (MOMENTARY.has(key)) return typeof recorded === typeof ours ? [] : [`${path}: another type`];
  if (Array.isArray(recorded) && Array.isArray(ours)) return listDifferences(recorded, ours, names, path);
  if (isObject(recorded) && isObject(ours)) {
    const keys = new Set([...Object.keys(recorded), ...Object.keys(ours)]);
    return [...keys].flatMap((name) => differences(recorded[name], ours[name], names, `${path}.${name}`));
  }
  if (typeof recorded === 'string' && typeof ours === 'string') {
    if (TIME.test(recorded) && TIME.test(ours)) return [];
    return renamed(recorded, names) === ours ||
      (MADE_UP_ID.test(recorded) === MADE_UP_ID.test(ours) && MADE_UP_ID.test(ours))
      ? []
      : [`${path}: ${brief(recorded)} here ${brief(ours)}`];
  }
  return recorded === ours ? [] : [`${path}: ${brief(recorded)} here ${brief(ours)}`];
}

/** Items that the recorded cluster made up and that were never made here are left out of both. */
function listDifferences(
  recorded: readonly unknown[],
  ours: readonly unknown[],
  names: NameMap,
  path: string,
): string[] {
  const known = recorded.filter((item) => unknownName(item, names) === undefined);
  const wanted = known.map((item) => renamed(item, names));
  const ids = new Set(wanted.map(idOf).filter((id) => id !== undefined));
  // Between recordings things were taken away with kubectl: what is still here beside them is no difference.
  const mine = ids.size > 0 && KEPT_LISTS.test(path) ? ours.filter((item) => ids.has(idOf(item) ?? '')) : ours;
  if (wanted.length !== mine.length) return [`${path}: ${wanted.length} items here ${mine.length}`];
  const left = [...mine];
  const found: string[] = [];
  for (const item of wanted) {
    const id = idOf(item);
    const index =
      id === undefined
        ? left.findIndex((one) => differences(item, one, names).length === 0)
        : left.findIndex((one) => idOf(one) === id);
    const [match] = left.splice(Math.max(index, 0), 1);
    found.push(...differences(item, match, names, `${path}[]`));
  }
  return found;
}

function idOf(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  const id = item.id ?? item.ruleId ?? item.name ?? item.type;
  return typeof id === 'string' ? id : undefined;
}

function errorDifferences(recorded: unknown, ours: unknown, names: NameMap): string[] {
  const theirs = Array.isArray(recorded) ? recorded : [];
  const mine = Array.isArray(ours) ? ours : [];
  if (theirs.length !== mine.length) return [`errors: ${theirs.length} here ${mine.length}: ${brief(mine)}`];
  return theirs.flatMap((error: unknown, index) => {
    const one: unknown = mine[index];
    if (!isObject(error) || !isObject(one)) return ['errors: not objects'];
    const validation = isObject(error.extensions);
    const message = String(renamed(String(error.message), names));
    const sameClass = validation || messageClass(message) === messageClass(String(one.message));
    return [
      ...(sameClass ? [] : [`message: "${message}" here "${String(one.message)}"`]),
      ...(JSON.stringify(error.path) === JSON.stringify(one.path)
        ? []
        : [`path: ${brief(error.path)} here ${brief(one.path)}`]),
      ...(JSON.stringify(error.extensions) === JSON.stringify(one.extensions)
        ? []
        : [`extensions: ${brief(error.extensions)} here ${brief(one.extensions)}`]),
    ];
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function brief(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 160);
}
