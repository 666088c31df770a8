import { expect, it } from 'vitest';
import { showResult } from '../../src/cli/call.ts';
import { programOf } from '../../src/cli/command-help.ts';
import { sentenceOf, type Terminal, unpainted } from '../../src/cli/terminal.ts';

function shown(result: Parameters<typeof showResult>[0]) {
  let said = '';
  const print = (text: string): void => {
    said += text;
  };
  const terminal: Terminal = {
    environment: {},
    columns: undefined,
    paint: unpainted,
    print,
    printError: print,
    progress: () => undefined,
    readInput: async () => '',
  };
  return { code: showResult(result, terminal, { isJson: false, url: undefined }), said };
}

it('an error is told in sentences that end, whatever its parts end with', () => {
  const structured = {
    error: { side: 'ui', message: 'no connection (ECONNREFUSED)', changed: 'no', advice: 'Does it run?' },
    context: {},
    next_steps: [],
  };
  expect(shown({ type: 'answered', isError: true, structured, text: '' })).toEqual({
    code: 1,
    said: 'error no connection (ECONNREFUSED). Nothing was changed. Does it run?\n',
  });
});

it('a tool that is none is answered with the command that lists them', () => {
  const message = 'There is no tool "x". tools/list names all that there are.';
  expect(shown({ type: 'refused', code: -32_602, message })).toEqual({
    code: 2,
    said: 'odigos-mcp: There is no tool "x". odigos-mcp tools names all that there are.\n',
  });
});

it.each([
  ['it fails', 'it fails.'],
  ['It fails.', 'It fails.'],
  ['is it a UI?', 'is it a UI?'],
  ['a "word"', 'a "word".'],
  ['It says "no."', 'It says "no."'],
])('%s is the sentence %s', (text, sentence) => {
  expect(sentenceOf(text)).toBe(sentence);
});

it.each([
  [{}, 'odigos-mcp'],
  [{ npm_lifecycle_event: 'cli', npm_package_name: 'odigos-mcp' }, 'npm run cli --'],
  [{ npm_lifecycle_event: 'token', npm_package_name: 'odigos-mcp' }, 'npm run cli --'],
  [{ npm_lifecycle_event: 'test', npm_package_name: 'odigos-mcp' }, 'odigos-mcp'],
  [{ npm_lifecycle_event: 'cli', npm_package_name: 'another' }, 'odigos-mcp'],
])('under %j this program is %s', (environment, program) => {
  expect(programOf(environment)).toBe(program);
});
