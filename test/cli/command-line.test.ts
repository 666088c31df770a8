import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/cli/command-line.ts';

describe('the command line', () => {
  it.each([
    [[], { type: 'serve', isDev: false, isStdio: false }],
    [['serve'], { type: 'serve', isDev: false, isStdio: false }],
    [['--dev'], { type: 'serve', isDev: true, isStdio: false }],
    [['--port', '8080'], { type: 'serve', port: '8080', isDev: false, isStdio: false }],
    [['serve', '--port=8080', '--dev'], { type: 'serve', port: '8080', isDev: true, isStdio: false }],
    [['--stdio'], { type: 'serve', isDev: false, isStdio: true }],
    [['--help'], { type: 'help' }],
    [['serve', '-h'], { type: 'help' }],
    [['--version'], { type: 'version' }],
    [['-v'], { type: 'version' }],
    [['token', 'list', '--file', 'a'], { type: 'command', name: 'token', arguments: ['list', '--file', 'a'] }],
    [['call', 'check_health', '--port'], { type: 'command', name: 'call', arguments: ['check_health', '--port'] }],
    [['help'], { type: 'help' }],
    [['help', 'audit'], { type: 'command', name: 'audit', arguments: ['--help'] }],
  ])('%j is understood', (args, command) => {
    expect(readCommandLine(args)).toEqual(command);
  });

  it.each([
    [['--prot', '1'], /--prot is no option. Did you mean --port\?/],
    [['--verison'], /Did you mean --version\?/],
    [['--port'], /--port needs a number/],
    [['--port', 'abc'], /^--port must be a whole number from 0 to 65535; "abc" is none\.$/],
    [['serve', '--port=65536'], /^--port must be/],
    [['--stdio', '--port', '1'], /listens on no port/],
    [['tokn', 'list'], /tokn is no command. Did you mean token\?/],
    [['docter'], /Did you mean doctor\?/],
    [['help', 'cal'], /Did you mean call\?/],
    [['frobnicate'], /frobnicate is no command. --help names them all\./],
    [['serve', 'now'], /"now" is not expected/],
  ])('%j is refused with what is right', (args, problem) => {
    const command = readCommandLine(args);
    expect(command).toEqual({ type: 'wrong', problem: expect.stringMatching(problem) });
  });
});
