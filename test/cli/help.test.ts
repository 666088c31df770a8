import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { OPTIONS } from '../../src/cli/command-line.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { helpText } from '../../src/cli/help.ts';
import { describeSettings, parseSettings, VARIABLES } from '../../src/settings.ts';

describe('the help', () => {
  it('lists every setting with its default and a line', () => {
    const text = helpText('odigos-mcp');
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
    for (const { name } of OPTIONS) expect(helpText('odigos-mcp')).toContain(`  ${name} `);
    expect(helpText('odigos-mcp')).toMatch(/odigos-mcp token …/);
  });

  it('is what docs/cli.md says: a section for each command, and which print JSON', () => {
    const page = readFileSync('docs/cli.md', 'utf8');
    for (const [name, command] of Object.entries(COMMANDS)) {
      expect(page).toMatch(new RegExp(`^## ${name}$`, 'm'));
      const choices = 'choices' in command ? Object.keys(command.choices) : [];
      for (const choice of choices) expect(page).toContain(`odigos-mcp ${name} ${choice}`.trim());
    }
    const [, named = ''] = /`--json` of (.*?) prints/s.exec(page) ?? [];
    const printing = Object.entries(COMMANDS).flatMap(([name, { options }]) =>
      options.some((option) => option.name === 'json') ? [name === 'token' ? 'token list' : name] : [],
    );
    expect([...named.matchAll(/`([a-z ]+)`/g)].map(([, name]) => name)).toEqual(printing);
  });

  it('lists the values of every setting that takes some few', () => {
    const settings = Object.entries(VARIABLES).flatMap(([name, { shape, fallback, help }]) => {
      const read = shape instanceof z.ZodPipe ? shape.in : shape;
      if (!(read instanceof z.ZodEnum)) return [];
      return [
        {
          name,
          missing: read.options.map(String).filter((value) => value !== String(fallback) && !help.includes(value)),
        },
      ];
    });
    expect(settings.length).toBeGreaterThan(8);
    expect(settings.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  it('has no empty default', () => {
    for (const { fallback } of describeSettings()) expect(fallback).toMatch(/\S/);
    expect(helpText('odigos-mcp')).not.toMatch(/undefined|\[object/);
  });
});
