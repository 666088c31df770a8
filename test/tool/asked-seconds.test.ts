import { globSync, readFileSync } from 'node:fs';
import { DEFAULT_REQUEST_TIMEOUT_MSEC } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { askedSeconds, mayTakeLong, SUGGESTED_WAIT_SECONDS } from '../../src/tool/asked-seconds.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
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

const all: readonly ToolDefinition[] = Object.values(definitions);
/** What a call asks for that asks for nothing but time. */
const ASKING = { wait_seconds: 10, watch_seconds: 10 };

describe('a call that may take long, so that its tool tells how far it is', () => {
  it('is one that is asked to wait or to watch, of these tools alone', () => {
    const asked = all.filter((definition) => mayTakeLong(definition, ASKING) && !mayTakeLong(definition, {}));
    expect(asked.map(({ name }) => name).toSorted()).toEqual([
      'enable_source_profiling',
      'get_overview_metrics',
      'get_source_hot_functions',
      'instrument_namespace',
      'instrument_workloads',
      'override_runtime',
      'recover_from_rollback',
      'restart_workloads',
      'troubleshoot_source',
    ]);
  });

  it('or any of these tools, which wait for backends and bundles', () => {
    expect(
      all
        .filter((definition) => mayTakeLong(definition, {}))
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([
      'collect_diagnose_bundle',
      'create_destination',
      'read_support_bundle',
      'test_destination_connection',
      'update_destination',
    ]);
  });

  it.each([
    [{ wait_seconds: 0 }, false],
    [{ wait_seconds: -1 }, false],
    [{ wait_seconds: 'soon' }, false],
    [{ wait_seconds: '5' }, true],
    [{ watch_seconds: 1 }, true],
    [undefined, false],
    ['wait_seconds', false],
  ])('is judged by arguments as they came: %j', (given, isLong) => {
    expect(mayTakeLong(troubleshoot_source, given)).toBe(isLong);
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
