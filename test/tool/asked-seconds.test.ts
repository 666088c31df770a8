import { globSync, readFileSync } from 'node:fs';
import { DEFAULT_REQUEST_TIMEOUT_MSEC } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { askedSeconds, SUGGESTED_WAIT_SECONDS } from '../../src/tool/asked-seconds.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

const { troubleshoot_source, instrument_workloads, list_namespaces } = definitions;

describe('the time that a call is asked to take', () => {
  it.each([
    [troubleshoot_source, {}, 0],
    [troubleshoot_source, { wait_seconds: 60 }, 60],
    [troubleshoot_source, { wait_seconds: '60', watch_seconds: 30 }, 90],
    [troubleshoot_source, { wait_seconds: 1e9 }, 120],
    [troubleshoot_source, { wait_seconds: -5 }, 0],
    [troubleshoot_source, { wait_seconds: 'long' }, 0],
    [troubleshoot_source, { wait_seconds: { a: 1 } }, 0],
    [instrument_workloads, { watch_seconds: 30 }, 0],
    [list_namespaces, { wait_seconds: 60 }, 0],
    [troubleshoot_source, null, 0],
  ])('%#', (definition, given, seconds) => {
    expect(askedSeconds(definition, given)).toBe(seconds);
  });
});

describe('a wait that is suggested', () => {
  it('ends well before the clients that the SDKs make give up', () => {
    expect(SUGGESTED_WAIT_SECONDS + 10).toBeLessThan(DEFAULT_REQUEST_TIMEOUT_MSEC / 1000);
  });

  it('is never longer, wherever the program, its guidance and the documents name one', () => {
    const named = globSync(['src/**/*.{ts,md}', 'graphql/**/*.graphql', 'docs/**/*.md', '*.md']).flatMap((file) => {
      const found = readFileSync(file, 'utf8').matchAll(/wait_seconds[`'"]?(?:: | )(\d+)/g);
      return [...found].map(([, seconds]) => ({ file, seconds: Number(seconds) }));
    });
    expect(named).not.toEqual([]);
    expect(named.filter(({ seconds }) => seconds > SUGGESTED_WAIT_SECONDS)).toEqual([]);
  });
});
