import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../e2e/command.ts';
import { runProcess } from '../processes.ts';
import { copyRepository } from '../repository-copy.ts';

const PROGRAM = 'scripts/surface/run.ts';

test('the surface of a commit is compared with what lies in the folder', async () => {
  const { folder, remove } = copyRepository();
  onTestFinished(remove);
  copyFileSync('package-lock.json', join(folder, 'package-lock.json'));
  const git = async (...args: readonly string[]): Promise<void> => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    const { code, stderr } = await runProcess('git', [...who, ...args], { cwd: folder });
    expect(code, stderr).toBe(0);
  };
  await git('init', '--quiet');
  await git('add', 'src', 'graphql', 'package.json', 'package-lock.json');
  await git('commit', '--quiet', '--message', 'base');
  const catalog = join(folder, 'src/tool/generated/catalog.generated.ts');
  writeFileSync(
    catalog,
    readFileSync(catalog, 'utf8')
      .replaceAll(/"loader_fallback_to_pod_manifest",\s*/g, '')
      // A bound that lists of tools leave out.
      .replace('"maxLength": 63', '"maxLength": 62'),
  );
  const narrower = await runScript(PROGRAM, ['HEAD'], { repository: folder });
  expect(narrower.code).toBe(1);
  expect(narrower.stdout).toContain('At least a **major** version follows.');
  expect(narrower.stdout).toMatch(/tool `update_config`: .*loader_fallback_to_pod_manifest is taken no more/);
  expect(narrower.stdout).toMatch(/tool `\w+`: `namespace`: `maxLength` 63 → 62/);
  expect(narrower.stdout.match(/^- /gm)).toHaveLength(2);
}, 120_000);

test.each([[[]], [['a', 'b']], [['--all']]])('%j names no commit: it is told how', async (given) => {
  const { code, stderr } = await runScript(PROGRAM, given);
  expect(code).toBe(2);
  expect(stderr).toContain('Usage: npm run surface -- <ref>');
});

test('a commit that is not there is no comparison', async () => {
  expect(await runScript(PROGRAM, ['no-such-ref'])).toMatchObject({ code: 2 });
});
