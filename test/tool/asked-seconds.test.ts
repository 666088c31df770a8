import { describe, expect, it } from 'vitest';
import { askedSeconds } from '../../src/tool/asked-seconds.ts';
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
