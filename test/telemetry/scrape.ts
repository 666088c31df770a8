import { send } from '../e2e/wire.ts';

/** What one scrape of /metrics gave. */
export interface Scrape {
  readonly text: string;
  /** The value of one series, by its name and all its labels; 0 when there is none. */
  readonly value: (name: string, labels?: Readonly<Record<string, string>>) => number;
  /** The sum over all series of a name that have these labels. */
  readonly sum: (name: string, labels?: Readonly<Record<string, string>>) => number;
  /** Every series of ours. */
  readonly series: readonly Series[];
}

interface Series {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Asks a server's admin port for its metrics. */
export async function scrape(adminUrl: string | undefined): Promise<Scrape> {
  const { status, text } = await send(adminUrl ?? '', { method: 'GET', path: '/metrics' });
  if (status !== 200) throw new Error(`/metrics: HTTP ${status}`);
  const series = text
    .split('\n')
    .filter((line) => line.startsWith('odigos_mcp_'))
    .map(parsed);
  const matching = (name: string, labels: Readonly<Record<string, string>>): readonly Series[] =>
    series.filter(
      (one) => one.name === name && Object.entries(labels).every(([label, value]) => one.labels[label] === value),
    );
  const sum: Scrape['sum'] = (name, labels = {}) =>
    matching(name, labels).reduce((total, { value }) => total + value, 0);
  return {
    text,
    series,
    sum,
    value(name, labels = {}) {
      const exact = matching(name, labels).filter(
        (one) => Object.keys(one.labels).length === Object.keys(labels).length,
      );
      return exact[0]?.value ?? 0;
    },
  };
}

function parsed(line: string): Series {
  const [, name = '', labels = '', value = ''] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  return {
    name,
    labels: Object.fromEntries([...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, text]) => [key, text])),
    value: Number(value),
  };
}
