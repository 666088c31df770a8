import { readdir, readFile } from 'node:fs/promises';
import { memorySkillFiles, type Skill, SkillCatalog } from '@modelcontextprotocol/server/ext/skills';
import { SRC } from '../../folders.ts';
import { RENDER_CHANGE } from '../../tool/call-through.ts';
import { type Connection, toolsIn } from '../connection.ts';
import type { StaticResource } from '../resources/static-resources.ts';

const FOLDER = new URL('guidance/skills/', SRC);
const FILE = 'SKILL.md';

/** One skill: its entry with digests, as the extension has it, and its file. */
interface ServedSkill {
  readonly entry: Skill;
  readonly resource: StaticResource;
}

/** The skills of this server, in the order of their URIs. */
export type Skills = readonly ServedSkill[];

/**
 * Reads the skills that lie beside this file, a folder each. Sizes, digests and the rules of names are the protocol library's.
 *
 * @throws when one of them breaks a rule of the extension: a fault found at start
 */
export async function loadSkills(): Promise<Skills> {
  const folders = (await readdir(FOLDER, { withFileTypes: true })).filter((one) => one.isDirectory());
  const files = new Map<string, string>();
  for (const { name } of folders)
    files.set(`${name}/${FILE}`, await readFile(new URL(`${name}/${FILE}`, FOLDER), 'utf8'));
  const { entries } = await SkillCatalog.load(memorySkillFiles(Object.fromEntries(files)), { strict: true });
  return entries.map((entry) => ({ entry, resource: resourceOf(entry, files) }));
}

/**
 * The skills that a connection can follow: those that name no tool which it may not call, but for the one that only says a
 * change in another form. A skill is served whole or not at all, since its digest is of all of it.
 */
export function servedSkills({ reached }: Pick<Connection, 'reached'>, skills: Skills): Skills {
  return skills.filter(({ resource }) =>
    toolsIn(resource.text).every((tool) => tool === RENDER_CHANGE || reached.has(tool)),
  );
}

function resourceOf(
  { uri, frontmatter: { name, description } }: Skill,
  files: ReadonlyMap<string, string>,
): StaticResource {
  const text = files.get(`${name}/${FILE}`);
  if (text === undefined) throw new Error(`the skill at ${uri} is named ${name}, unlike its folder`);
  return { uri, name, description, mimeType: 'text/markdown', text };
}
