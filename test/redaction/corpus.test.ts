import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { redactYaml } from '../../src/redaction/redact.ts';
import { redactText } from '../../src/redaction/text/redact-text.ts';

const FOLDER = new URL('./corpus/', import.meta.url);
const CHARTS = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));

/** A manifest of a chart with its secrets, which stand between marks in its file. */
interface Manifest {
  readonly yaml: string;
  readonly secrets: readonly string[];
}

function manifestOf(chart: string): Manifest {
  const marked = readFileSync(new URL(`${chart}.yaml`, FOLDER), 'utf8');
  const secrets = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, secret = '']) => secret);
  return { yaml: marked.replace(/[⟦⟧]/g, ''), secrets };
}

/** A value at its path; a text of several lines counts line by line. */
type Leaves = ReadonlyMap<string, readonly string[]>;

function leavesOf(yaml: string): { readonly values: Leaves; readonly variables: Leaves } {
  const values = new Map<string, readonly string[]>();
  const variables = new Map<string, readonly string[]>();
  const walk = (value: unknown, path: string, isVariable: boolean): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        walk(item, `${path}/${key}`, key === 'value' && /\/env\/\d+$/.test(path));
      }
      return;
    }
    const lines = String(value)
      .split('\n')
      .map((line) => line.trim());
    (isVariable ? variables : values).set(
      path,
      lines.filter((line) => line !== ''),
    );
  };
  for (const [index, document] of parseAllDocuments(yaml).entries()) walk(document.toJS(), String(index), false);
  return { values, variables };
}

interface Score {
  readonly secrets: number;
  readonly told: number;
  readonly harmless: number;
  readonly lost: readonly string[];
  readonly variables: number;
  readonly variablesShown: number;
}

function scoreOf({ yaml, secrets }: Manifest): Score {
  const redacted = redactYaml(yaml);
  const [before, after] = [leavesOf(yaml), leavesOf(redacted)];
  const parts = secrets
    .flatMap((secret) => secret.split(/\\n|\n/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isHarmless = (line: string): boolean => !parts.some((part) => line.includes(part));
  const counted = (leaves: Leaves, shown: Leaves): { all: string[]; lost: string[] } => {
    const all = [...leaves].flatMap(([path, lines]) => lines.filter(isHarmless).map((line) => ({ path, line })));
    const lost = all.filter(({ path, line }) => !shown.get(path)?.some((kept) => kept.includes(line)));
    const say = ({ path, line }: { path: string; line: string }): string => `${path}: ${line}`;
    return { all: all.map(say), lost: lost.map(say) };
  };
  const values = counted(before.values, after.values);
  const variables = counted(before.variables, after.variables);
  return {
    secrets: secrets.length,
    told: secrets.filter((secret) =>
      secret.split(/\\n|\n/).some((part) => part.trim().length > 3 && redacted.includes(part.trim())),
    ).length,
    harmless: values.all.length,
    lost: values.lost,
    variables: variables.all.length,
    variablesShown: variables.all.length - variables.lost.length,
  };
}

const scores = new Map(CHARTS.map((chart) => [chart, scoreOf(manifestOf(chart))]));
const sum = (count: (score: Score) => number): number =>
  [...scores.values()].reduce((total, score) => total + count(score), 0);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

describe('the manifests of well-known charts', () => {
  afterAll(() => {
    const [secrets, told, harmless, lost] = [
      sum((one) => one.secrets),
      sum((one) => one.told),
      sum((one) => one.harmless),
      sum(({ lost }) => lost.length),
    ];
    const [variables, shown] = [sum((one) => one.variables), sum((one) => one.variablesShown)];
    process.stdout.write(
      `${CHARTS.length} charts: ${secrets} secrets, recall ${percent(secrets - told, secrets)}; ${harmless} harmless values, ` +
        `kept ${percent(harmless - lost, harmless)}; ${variables} environment values that are none, ${shown} of them shown by the allow-list\n`,
    );
  });

  it('are twenty', () => {
    expect(CHARTS.length).toBe(20);
    expect(sum(({ secrets }) => secrets)).toBeGreaterThan(150);
    expect(sum(({ harmless }) => harmless)).toBeGreaterThan(700);
  });

  it.each(CHARTS)('of %s tell none of their secrets', (chart) => {
    const { yaml, secrets } = manifestOf(chart);
    const redacted = redactYaml(yaml);
    expect(secrets.filter((secret) => redacted.includes(secret))).toEqual([]);
    expect(scores.get(chart)?.told).toBe(0);
  });

  it('keep at least 95 of a hundred of their harmless values', () => {
    const lost = [...scores].flatMap(([chart, score]) => score.lost.map((line) => `${chart} ${line}`));
    expect(lost.length, lost.join('\n')).toBeLessThan(0.05 * sum(({ harmless }) => harmless));
  });

  it.each(CHARTS)('of %s are not taken apart again in the answer that shows them', (chart) => {
    const redacted = redactYaml(manifestOf(chart).yaml);
    expect(redactText(redacted)).toBe(redacted);
  });
});
