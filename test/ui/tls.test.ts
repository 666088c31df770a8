import { createServer } from 'node:https';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { answering, changeThing, listThings, patient, type ScriptedUi, scriptedUi } from './scripted-ui.ts';
import { selfSigned } from './self-signed.ts';

const authorities = getCACertificates('default');
const certificate = selfSigned();

let ui: ScriptedUi;
afterEach(async () => {
  setDefaultCACertificates(authorities);
  await ui.stop();
});

const secure = () =>
  scriptedUi(
    answering({ data: { changed: true, things: [] } }),
    (listener) => createServer(certificate, listener).on('tlsClientError', () => {}),
    'https',
  );

describe('a UI API behind https', () => {
  it('answers when its certificate is trusted', async () => {
    setDefaultCACertificates([...authorities, certificate.cert]);
    ui = await secure();
    const client = ui.client();
    for (const name of [1, 2]) {
      expect(await client.read(listThings, { name }, { signal: patient() })).toMatchObject({ ok: true });
    }
    expect(ui.accepted()).toBe(1);
    expect(await client.write(changeThing, {}, { signal: patient() })).toMatchObject({ ok: true });
  });

  it('is not sent anything when it is not', async () => {
    ui = await secure();
    const answer = await ui.client().write(changeThing, {}, { signal: patient() });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', sent: false } });
    expect(JSON.stringify(answer)).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    await ui.drained();
    expect(ui.seen).toHaveLength(0);
  });

  it('that speaks plain http is not sent anything', async () => {
    ui = await scriptedUi(answering({ data: {} }));
    const client = ui.client({ url: new URL(ui.url.href.replace('http:', 'https:')) });
    const answer = await client.write(changeThing, {}, { signal: patient() });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'unreachable', sent: false } });
    expect(ui.seen).toHaveLength(0);
  });

  it('addressed as plain http does not get through', async () => {
    ui = await secure();
    const client = ui.client({ url: new URL(ui.url.href.replace('https:', 'http:')) });
    expect((await client.read(listThings, {}, { signal: patient() })).ok).toBe(false);
    expect(ui.seen).toHaveLength(0);
  });
});
