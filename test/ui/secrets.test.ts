import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { changeThing, patient, type Script, type ScriptedUi, scriptedUi, sendJson } from './scripted-ui.ts';

let ui: ScriptedUi;
afterEach(() => ui.stop());

const canary = 'canary-Zx81"\\é';
const traces = ['canary', 'Zx81', Buffer.from(canary).toString('base64')];
/** A value that is in the variables and not marked, and that no answer below is allowed to quote either. */
const unmarked = 'unmarked-value-77';

const echo = (status: number, contentType: string, wrap: (body: string) => string): Script => {
  return (request, response) => response.writeHead(status, { 'content-type': contentType }).end(wrap(request.body));
};
const json = 'application/json';

describe('no failure shows a marked secret, and none but a resolver’s message quotes a variable', () => {
  it.each([
    [
      'transport/bad-json',
      echo(400, json, (body) => JSON.stringify({ errors: [{ message: `decode: body:${body}` }] })),
    ],
    ['a 422 that echoes', echo(422, json, (body) => JSON.stringify({ errors: [{ message: body }] }))],
    [
      'a parse error that echoes',
      echo(422, json, (body) =>
        JSON.stringify({ errors: [{ message: body, extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] }),
      ),
    ],
    ['a page that echoes', echo(500, 'text/html', (body) => `<pre>${body}</pre>`)],
    ['a plain echo as JSON', echo(200, json, (body) => body)],
    ['a truncated echo', echo(200, json, (body) => body.slice(0, -3))],
    ['an echo as text', echo(200, 'text/plain', (body) => body)],
    [
      'an echo in the CSRF shape',
      echo(403, json, (body) => JSON.stringify({ code: `CSRF_TOKEN_${body}`, error: body })),
    ],
    [
      'an echo in the content type',
      (_request, response) => response.writeHead(200, { 'content-type': encodeURIComponent(canary) }).end(),
    ],
    ['a broken connection', (_request, response) => response.destroy()],
    ['a hanging UI', () => {}],
  ] satisfies [string, Script][])('%s', async (_what, script) => {
    ui = await scriptedUi(script);
    const answer = await ui
      .client()
      .write(
        changeThing,
        { password: canary, other: unmarked },
        { signal: patient(), timeoutMs: 200, secrets: [canary] },
      );
    expect(answer.ok).toBe(false);
    const shown = JSON.stringify(answer) + inspect(answer, { depth: null, showHidden: true });
    for (const trace of [...traces, unmarked, 'mutation change_thing']) expect(shown).not.toContain(trace);
  });

  it('nor a resolver’s message or a warning that quotes it', async () => {
    ui = await scriptedUi((request, response, index) => {
      const { variables } = JSON.parse(request.body);
      const printed = [variables.password, JSON.stringify(variables), Buffer.from(canary).toString('base64')];
      sendJson(response, {
        data: { changed: index === 0 ? true : null },
        errors: printed.map((text) => ({ message: `Invalid value: ${text}` })),
      });
    });
    const client = ui.client();
    const variables = { password: canary, other: unmarked };
    const warned = await client.write(changeThing, variables, { signal: patient(), secrets: [canary] });
    const failed = await client.write(changeThing, variables, { signal: patient(), secrets: [canary] });
    expect(warned).toMatchObject({ ok: true });
    expect(failed).toMatchObject({ ok: false, failure: { kind: 'graphql', message: 'Invalid value: [redacted]' } });
    for (const trace of traces) expect(JSON.stringify([warned, failed])).not.toContain(trace);
    expect(JSON.stringify(warned)).toContain(unmarked);
  });
});
