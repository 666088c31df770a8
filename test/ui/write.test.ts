import { afterEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../src/ui/client.ts';
import { answering, changeThing, listThings, patient, type ScriptedUi, scriptedUi } from './scripted-ui.ts';

let ui: ScriptedUi;
afterEach(() => ui.stop());

const readonlyMode = { errors: [{ message: 'cannot execute this mutation in readonly mode' }], data: null };

describe('a mutation', () => {
  it('answers its data', async () => {
    ui = await scriptedUi(answering({ data: { changed: true } }));
    expect(await ui.client().write(changeThing, {}, { signal: patient() })).toEqual({
      ok: true,
      data: { changed: true },
      warnings: [],
    });
  });

  it('readonly/mutation: carries the admin header only where the call says so', async () => {
    ui = await scriptedUi(answering(readonlyMode));
    const client = ui.client();
    const signal = patient();
    expect(await client.write(changeThing, {}, { signal })).toMatchObject({
      ok: false,
      failure: { kind: 'refused_readonly', status: 200, sent: true },
    });
    await client.write(changeThing, {}, { signal, adminAllow: false });
    await client.write(changeThing, {}, { signal, adminAllow: true });
    await client.write(changeThing, {}, { signal });
    const stretched = { signal, adminAllow: true };
    await client.read(listThings, {}, stretched);
    expect(ui.seen.map(({ headers }) => headers['x-odigos-admin-allow'])).toEqual([
      undefined,
      undefined,
      'true',
      undefined,
      undefined,
    ]);
  });

  it.each([
    [400, { code: 'CSRF_TOKEN_MISSING', error: 'CSRF token missing' }, 'refused_csrf'],
    [422, { errors: [{ message: 'x', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 'invalid_operation'],
    [502, 'bad gateway', 'bad_answer'],
    [200, { data: null, errors: [{ message: 'pods "x" not found' }] }, 'not_found'],
  ])('is sent once when the answer is HTTP %i', async (status, body, kind) => {
    ui = await scriptedUi(answering(body, status));
    expect(await ui.client().write(changeThing, {}, { signal: patient() })).toMatchObject({
      ok: false,
      failure: { kind, status, sent: true },
    });
    expect(ui.seen).toHaveLength(1);
  });
});

describe('a reader', () => {
  it('has a read and nothing else', async () => {
    ui = await scriptedUi(answering({ data: { things: [] } }));
    const reader = readerOf(ui.client());
    expect(Reflect.ownKeys(reader)).toEqual(['read']);
    expect(Object.getPrototypeOf(reader)).toBe(Object.prototype);
    expect(Object.isFrozen(reader)).toBe(true);
    expect(await reader.read(listThings, {}, { signal: patient() })).toMatchObject({ ok: true });
    await expect(reader.read(changeThing, {}, { signal: patient() })).rejects.toThrow(TypeError);
    expect(ui.seen).toHaveLength(1);
  });
});
