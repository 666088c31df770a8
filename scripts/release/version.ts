import type { Step } from '../surface/change.ts';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The version after a step. Before 1.0.0 nothing is promised yet (semver.org, 4): there a major step counts as a minor one.
 *
 * @throws when the version is none that was released
 */
export function nextVersion(version: string, step: Step): string {
  const [, major, minor, patch] = (VERSION.exec(version) ?? []).map(Number);
  if (major === undefined || minor === undefined || patch === undefined) throw new Error(`${version} is no version.`);
  switch (major === 0 && step === 'major' ? 'minor' : step) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** Files that repeat the version of package.json, as globs: where they do, is known by what stands before it. */
export const VERSIONED_FILES = [
  'package.json',
  'package-lock.json',
  'helm/odigos-mcp/Chart.yaml',
  'deploy/kustomize/deployment.yaml',
  'Dockerfile',
  'docs/operators.md',
  'test/helm/__snapshots__/*.yaml',
];

/** What stands before a version of ours: an image's or chart's name, a label, a build argument, a key of Chart.yaml. */
const BEFORE = [
  'odigos-mcp[:-]',
  String.raw`app\.kubernetes\.io/version: "?`,
  '--build-arg VERSION=',
  String.raw`\bnewTag: `,
  '^(?:version|appVersion): ',
  // package.json and its lock: the name stands right before.
  String.raw`"name": "odigos-mcp",\s+"version": "`,
];
const OURS = new RegExp(String.raw`(${BEFORE.join('|')})(\d+\.\d+\.\d+)\b`, 'gm');

/** Every version of ours that a text of {@link VERSIONED_FILES} names. */
export function versionsIn(text: string): readonly string[] {
  return [...text.matchAll(OURS)].map(([, , version = '']) => version);
}

/** The text with each version of ours put as another. */
export function withVersion(text: string, version: string): string {
  return text.replace(OURS, (_all, before: string) => `${before}${version}`);
}
