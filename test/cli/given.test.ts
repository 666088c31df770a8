import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readGiven } from '../../src/cli/given.ts';

const read = (name: keyof typeof COMMANDS, ...args: readonly string[]) => {
  const result = readGiven(COMMANDS[name], args);
  return result.ok ? { options: Object.fromEntries(result.given.options), words: result.given.words } : result.problem;
};

describe('what follows a command', () => {
  it('is options with their values, switches and words', () => {
    expect(read('audit', 'a.log', '--by', 'ci', '--limit=3', '--json')).toEqual({
      options: { by: 'ci', limit: '3', json: '' },
      words: [{ type: 'word', text: 'a.log' }],
    });
  });

  it('is, of a call, the arguments of its tool too, each with what follows it', () => {
    expect(read('call', 'list_sources', '--limit', '5', '--kind=CronJob', '--last', '--json', '-h')).toEqual({
      options: { json: '', help: '' },
      words: [
        { type: 'word', text: 'list_sources' },
        { type: 'option', name: 'limit', value: '5' },
        { type: 'option', name: 'kind', value: 'CronJob' },
        { type: 'option', name: 'last', value: undefined },
      ],
    });
  });

  it('takes every option for one of its choices at least', () => {
    for (const command of Object.values(COMMANDS)) {
      if (!('choices' in command)) continue;
      const chosen = new Set([...Object.values(command.choices).flat(), 'help']);
      expect([...chosen].toSorted()).toEqual(command.options.map(({ name }) => name).toSorted());
    }
  });

  it('ends its options with --', () => {
    expect(read('audit', '--', '--json')).toEqual({ options: {}, words: [{ type: 'word', text: '--json' }] });
  });

  it.each([
    [['audit', '--jsn'], '--jsn is no option. Did you mean --json?'],
    [['audit', '--klingon'], '--klingon is no option. --help names them all.'],
    [['audit', '-x'], '-x is no option. --help names them all.'],
    [['audit', '--by'], '--by needs a value: --by <who>.'],
    [['audit', '--json=x'], '--json takes no value.'],
    [['token', 'rotate', 'ci', '--mode', 'read-write'], '--mode is of token create, not of token rotate.'],
    [
      ['token', 'revoke', 'ci', '--expires', '1d'],
      '--expires is of token create and token rotate, not of token revoke.',
    ],
    [['audit', 'verify', 'a.log', '--since', '1d'], '--since is of audit, not of audit verify.'],
    [['audit', 'a.log', '--key', 'a.key'], '--key is of audit verify, not of audit.'],
  ] as const)('%j is refused', ([name, ...args], problem) => {
    expect(read(name, ...args)).toBe(problem);
  });
});
