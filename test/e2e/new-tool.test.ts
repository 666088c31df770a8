import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EndedProcess } from '../processes.ts';
import { runScript } from './command.ts';

describe('npm run new-tool', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-tool-'));
    cpSync('graphql', join(folder, 'graphql'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...given: readonly string[]): Promise<EndedProcess> =>
    runScript('src/codegen/draft/new-tool.ts', given, { cwd: folder });

  const files = (): readonly string[] =>
    readdirSync(join(folder, 'graphql'), { recursive: true, encoding: 'utf8' }).sort();

  it('writes one file, and says what is next', async () => {
    const before = files();
    const { code, stdout, stderr } = await run('pods/get_one_pod', 'pod', '--new-toolset');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^graphql\/operations\/pods\/get_one_pod\.graphql written\.\n/);
    expect(stdout).toContain('get_pod begins at Query.pod already');
    expect(stdout).toContain('/mcp?toolsets=core,pods');
    expect(files().filter((file) => !before.includes(file))).toEqual([
      'operations/pods',
      'operations/pods/get_one_pod.graphql',
    ]);
    expect(readFileSync(join(folder, 'graphql/operations/pods/get_one_pod.graphql'), 'utf8')).toContain(
      'query get_one_pod(',
    );
  });

  it('says how it is used when it is asked', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: npm run new-tool -- <toolset>\/<tool_name> <root field>/);
  });

  it('writes nothing for bad input: one sentence, how it is used, and exit code 2', async () => {
    const before = files();
    const { code, stdout, stderr } = await run('sources/get_pods', 'pods');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^new-tool: The contract has no root field "pods"\. Did you mean "pod"\?\n\nUsage: npm run new-tool -- /,
    );
    expect(files()).toEqual(before);
  });
});
