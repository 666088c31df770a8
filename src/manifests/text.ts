import { createTwoFilesPatch } from 'diff';
import { writeYamlForAnyReader } from '../text/yaml.ts';
import type { Manifest, ManifestChange } from './manifest.ts';

/** Lines around what differs. */
const CONTEXT = 3;
/** No more edits are looked for: what differs in more lines is shown as another text. */
const MAX_EDITS = 2_000;

/** Manifests as one text of YAML, as a file of a repository holds them. */
export function manifestText(manifests: readonly Manifest[]): string {
  return manifests.map(writeYamlForAnyReader).join('---\n');
}

/** What changes in objects that are there, as a patch. */
export function objectDiff(changes: readonly ManifestChange[]): string {
  return changes
    .flatMap(({ before, after }) =>
      before ? [textDiff(pathOf(before), writeYamlForAnyReader(before), after && writeYamlForAnyReader(after))] : [],
    )
    .join('');
}

function textDiff(path: string, before: string, after: string | undefined): string {
  const [from, to] = [`a/${path}`, after === undefined ? '/dev/null' : `b/${path}`];
  const options = { context: CONTEXT, maxEditLength: MAX_EDITS };
  const patch = createTwoFilesPatch(from, to, before, after ?? '', undefined, undefined, options);
  // It begins with a line that parts files; the two names do that.
  return patch?.replace(/^=+\n/, '') ?? '';
}

function pathOf({ kind, metadata: { namespace, name } }: Manifest): string {
  return `${kind}/${namespace}/${name}`;
}
