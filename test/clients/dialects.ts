import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** A provider's library, and which of its conversions dialects.py runs. */
export interface Library {
  readonly which: 'gemini' | 'openai';
  readonly python: string;
  /** Where it is installed. */
  readonly folder: string;
}

const outcome = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * Converts tools with a provider's own library.
 *
 * @param tools as tools/list has them
 * @returns by conversion the tools that it failed for, with the reasons
 */
export async function convertAll(
  { which, python, folder }: Library,
  tools: readonly object[],
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const script = join(import.meta.dirname, 'dialects.py');
  const text = await new Promise<string>((resolve, reject) => {
    const child = execFile(
      python,
      [script, which],
      { env: { PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PATH: process.env.PATH ?? '' }, timeout: 120_000 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
    child.stdin?.end(JSON.stringify(tools));
  });
  return outcome.parse(JSON.parse(text));
}
