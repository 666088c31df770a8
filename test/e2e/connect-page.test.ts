import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { resultEnvelope } from './envelope.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { type HttpAnswer, legacyCall, resultOf, send } from './wire.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

async function opened(options: ServeOptions = {}): Promise<Served> {
  const served = await serve(options);
  onTestFinished(() => served.stop());
  return served;
}

function get(served: Served, headers: Readonly<Record<string, string>> = {}, path = '/mcp'): Promise<HttpAnswer> {
  return send(served.url, { method: 'GET', path, headers: { ...BROWSER, ...headers } });
}
