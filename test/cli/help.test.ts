import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../../src/cli/command-line.ts';
import { helpText } from '../../src/cli/help.ts';
import { describeSettings, parseSettings, VARIABLES } from '../../src/settings.ts';

describe('the help', () => {
  it('lists every setting with its default and a line', () => {
    const text = helpText();
    for (const { name, fallback, help } of describeSettings()) {
      expect(text).toContain(name);
      expect(text).toContain(help);
      expect(text).toContain(`Default: ${fallback}.`);
    }
    expect(describeSettings().map(({ name }) => name)).toEqual(Object.keys(VARIABLES));
    expect(Object.keys(VARIABLES).toSorted()).toEqual(
      Object.keys((parseSettings({}) as { readonly settings: object }).settings).toSorted(),
    );
  });

  it('lists the options and the commands', () => {
    for (const { name } of OPTIONS) expect(helpText()).toContain(`  ${name} `);
    expect(helpText()).toMatch(/odigos-mcp token …/);
  });

  it('has no empty default', () => {
    for (const { fallback } of describeSettings()) expect(fallback).toMatch(/\S/);
    expect(helpText()).not.toMatch(/undefined|\[object/);
  });
});
