import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { makeArtifacts } from './artifacts.ts';
import { changesOf } from './changelog.ts';
import { planRelease, type ReleasePlan } from './plan.ts';
import { notReady } from './ready.ts';

const USAGE = `Usage: npm run release -- [--write [--anyway]]
       npm run release -- --artifacts <folder> --image <repository> --repository <page>

Without anything it says what the next release would be, and changes nothing.
  --write       writes the version, the changelog and what else names the version; commit and tag it. Refused on
                another branch than main, and where something is not committed
  --anyway      writes there too
  --artifacts   makes the files of a release of the version that is here, into a folder; publishes nothing; needs helm
  --image       the image's repository that the chart is to name, such as registry.example.com/odigos-mcp
  --repository  the page of the repository, such as https://github.com/example/odigos-mcp`;

async function release(given: readonly string[]): Promise<number> {
  const { write, anyway, artifacts, image, repository } = optionsOf(given, {
    options: {
      write: { type: 'boolean', default: false },
      anyway: { type: 'boolean', default: false },
      artifacts: { type: 'string' },
      image: { type: 'string' },
      repository: { type: 'string' },
    },
  }).values;
  if (artifacts !== undefined) {
    if (!image || !repository) throw new BadInput('--artifacts needs --image and --repository.');
    await makeArtifacts(resolve(artifacts), { image, repository });
    return 0;
  }
  const plan = planRelease('.', new Date().toISOString().slice(0, 10));
  if (write) {
    const why = anyway ? undefined : await notReady('.');
    if (why !== undefined) throw new Error(`nothing was written: ${why}. --anyway writes all the same.`);
  }
  process.stdout.write(planText(plan));
  if (write) {
    for (const [path, text] of Object.entries(plan.files)) writeFileSync(path, text);
    for (const path of plan.taken) rmSync(path);
  }
  process.stdout.write(write ? 'Written. Commit it, and tag that commit.\n' : 'Nothing was changed: --write does.\n');
  return 0;
}

function planText({ from, to, step, files, taken }: ReleasePlan): string {
  return [
    `${from} → ${to} (${step}), tag v${to}, image tag ${to}`,
    '',
    `Takes up ${taken.join(', ')}.`,
    `Writes ${Object.keys(files).join(', ')}.`,
    '',
    changesOf(files['CHANGELOG.md'] ?? '', to),
    '',
    '',
  ].join('\n');
}

await runCommand({ name: 'release', usage: USAGE, run: release }, process.argv.slice(2));
