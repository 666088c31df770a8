import express from 'express';
import { expect, it } from 'vitest';
import { answerFinding, publicAddress } from '../../../src/cli/doctor/answer.ts';
import { serverCard } from '../../../src/server/http/server-card.ts';
import { standIn } from '../stand-in.ts';

const CARD = { title: 'odigos-mcp', version: '9.9.9', revisions: ['2026-07-28'], needsToken: true };

it('finds this server by its card, which needs no token', async () => {
  const app = express().use(serverCard(CARD));
  const origin = await standIn((request, response) => app(request, response));
  expect(await answerFinding(new URL(`${origin}/mcp`))).toEqual({
    check: 'answer',
    state: 'ok',
    says: `odigos-mcp 9.9.9 answers at ${origin}/mcp.`,
  });
  expect(await answerFinding(new URL(`${origin}/other`))).toMatchObject({ state: 'fail' });
});

it.each([
  [2, 'ECONNREFUSED'],
  // What no program of the web may ask.
  [1, 'bad port'],
])('fails where nothing listens: port %i, %s', async (port, why) => {
  expect(await answerFinding(new URL(`http://127.0.0.1:${port}/mcp`))).toMatchObject({
    state: 'fail',
    says: `Nothing answers at http://127.0.0.1:${port}/mcp (${why}).`,
  });
});

it.each([
  [401, 'application/json', '{"error":"log in"}'],
  [302, 'text/html', '<html></html>'],
  [200, 'application/json', '{"name":"io.other/mcp","version":"1.0.0"}'],
])('fails where something else answers: %i, %s', async (status, type, body) => {
  const origin = await standIn((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));
  expect(await answerFinding(new URL(`${origin}/mcp`))).toMatchObject({
    state: 'fail',
    says: `What answers at ${origin}/mcp is no odigos-mcp (HTTP ${status}).`,
  });
});

it('waits for no answer for long', async () => {
  const origin = await standIn(() => {});
  expect((await answerFinding(new URL(`${origin}/mcp`), 50)).says).toBe(
    `Nothing answers at ${origin}/mcp (no answer in 0.05 s).`,
  );
});

it.each(['mcp.example.com', 'ftp://mcp.example.com', 'https://'])('takes %s for no address', (text) => {
  expect(() => publicAddress(text)).toThrow('--address must be the address of /mcp');
});

it('does not repeat what it takes for no address: a password may stand in it', () => {
  expect(() => publicAddress('mcp:canary@mcp.example.com')).toThrow(/^(?!.*canary)/s);
});
