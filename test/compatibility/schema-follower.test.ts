import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLoggers } from '../../src/audit/loggers.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { LiveCatalog } from '../../src/catalog/live-catalog.ts';
import { SchemaFollower } from '../../src/compatibility/schema-follower.ts';
import { FULLY_COMPATIBLE } from '../../src/tool/compatibility.ts';
import type { UiSchema } from '../../src/ui/schema.ts';

const CONTRACT = readFileSync(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8');
const OLDER = CONTRACT.replace(/^ {2}createAction\(.*\n/m, '');
const INTERVAL_MS = 120_000;

function told(sdl: string): UiSchema {
  return { type: 'read', hash: String(sdl.length), schema: buildSchema(sdl) };
}

/** A follower of a UI that answers what the test says at the moment. */
function following(first: UiSchema) {
  const lines: string[] = [];
  const { log } = createLoggers('info', { write: (line) => void lines.push(line) });
  const ui = { answer: first, known: [] as (string | undefined)[] };
  const catalog = new LiveCatalog(createCatalog());
  let changes = 0;
  catalog.onChange(() => {
    changes += 1;
  });
  const follower = new SchemaFollower({
    read: async (_signal, known) => {
      ui.known.push(known);
      const { answer } = ui;
      return answer.type === 'read' && answer.hash === known ? { type: 'unchanged' } : answer;
    },
    catalog,
    log,
    intervalMs: INTERVAL_MS,
    deadlineMs: 1_000,
  });
  running.push(follower);
  return { ui, catalog, follower, lines, changes: () => changes };
}

const running: SchemaFollower[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  for (const follower of running.splice(0)) follower.stop();
  vi.useRealTimers();
});

/** Lets time pass, then what it brought about run: judging takes turns with other work. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  for (let turn = 0; turn < 200; turn += 1) await new Promise<void>((resolve) => setImmediate(resolve));
}

describe("following the UI's schema", () => {
  it('says nothing of a UI that fits', async () => {
    const { follower, catalog, lines, changes } = following(told(CONTRACT));
    await follower.start();
    expect(catalog.compatibility).toEqual({
      ...FULLY_COMPATIBLE,
      toCome: expect.any(Map),
      refuses: expect.any(Function),
    });
    expect(lines).toEqual([]);
    expect(changes()).toBe(0);
  });

  it('takes out what an older UI cannot serve, and logs which and why, once', async () => {
    const { follower, catalog, ui, lines } = following(told(OLDER));
    await follower.start();
    expect([...catalog.compatibility.unservable]).toEqual([['create_action', 'has no field Mutation.createAction']]);
    await pass(INTERVAL_MS);
    expect(ui.known).toHaveLength(2);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        level: 'warn',
        msg: 'tools and this UI differ',
        not_served: ['create_action: this UI has no field Mutation.createAction'],
      }),
    ]);
  });

  it('judges nothing anew while the hash stays the same', async () => {
    const { follower, ui } = following(told(CONTRACT));
    await follower.start();
    const { schema } = ui.answer as Extract<UiSchema, { type: 'read' }>;
    const looks = vi.spyOn(schema, 'getType');
    await pass(INTERVAL_MS);
    await pass(INTERVAL_MS);
    expect(ui.known).toEqual([undefined, String(CONTRACT.length), String(CONTRACT.length)]);
    expect(looks).not.toHaveBeenCalled();
  });

  it('puts tools back when the UI has been upgraded', async () => {
    const { follower, catalog, ui, lines, changes } = following(told(OLDER));
    await follower.start();
    ui.answer = told(CONTRACT);
    await pass(INTERVAL_MS);
    expect(catalog.compatibility.unservable.size).toBe(0);
    expect(changes()).toBe(2);
    expect(lines.at(-1)).toContain('this UI serves every tool');
  });

  it('reads soon after a hint, and once for a burst of them', async () => {
    const { follower, catalog, ui } = following(told(CONTRACT));
    await follower.start();
    await pass(5_000);
    ui.answer = told(OLDER);
    for (let hint = 0; hint < 50; hint += 1) follower.hint();
    await pass(1);
    expect(catalog.compatibility.unservable.size).toBe(1);
    for (let hint = 0; hint < 50; hint += 1) follower.hint();
    await pass(100);
    expect(ui.known).toHaveLength(2);
    await pass(1_000);
    expect(ui.known).toHaveLength(3);
  });

  it('is in no hurry after a hint that led to nothing', async () => {
    const { follower, ui } = following(told(CONTRACT));
    await follower.start();
    await pass(5_000);
    follower.hint();
    await pass(1);
    for (let hint = 0; hint < 9; hint += 1) {
      follower.hint();
      await pass(1_000);
    }
    expect(ui.known).toHaveLength(2);
    await pass(1_100);
    expect(ui.known).toHaveLength(3);
  });

  it('assumes the contract where the UI does not tell, and says so', async () => {
    const { follower, catalog, ui, lines } = following(told(OLDER));
    await follower.start();
    ui.answer = { type: 'untold', why: 'introspection disabled' };
    await pass(INTERVAL_MS);
    expect(catalog.compatibility).toEqual({
      ...FULLY_COMPATIBLE,
      toCome: expect.any(Map),
      refuses: expect.any(Function),
      assumed: 'introspection disabled',
    });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      level: 'warn',
      schema: expect.stringContaining('assumed'),
    });
  });

  it('keeps what it knows of a UI that does not answer, and asks it again before long', async () => {
    const { follower, catalog, ui } = following(told(OLDER));
    await follower.start();
    ui.answer = { type: 'unanswered', why: 'no connection' };
    await pass(INTERVAL_MS);
    expect(catalog.compatibility.unservable.size).toBe(1);
    ui.answer = told(CONTRACT);
    await pass(15_000);
    expect(catalog.compatibility.unservable.size).toBe(0);
  });

  it('assumes the contract while the UI has never answered', async () => {
    const { follower, catalog, ui } = following({ type: 'unanswered', why: 'no connection' });
    await follower.start();
    expect(catalog.compatibility.assumed).toBe('no connection');
    ui.answer = told(OLDER);
    await pass(15_000);
    expect(catalog.compatibility).toMatchObject({ unservable: new Map([['create_action', expect.any(String)]]) });
    expect(catalog.compatibility.assumed).toBeUndefined();
  });

  it('assumes the contract where what the UI tells cannot be judged, and goes on following', async () => {
    const broken = buildSchema(OLDER);
    vi.spyOn(broken, 'getMutationType').mockImplementation(() => {
      throw new Error('broken');
    });
    const { follower, catalog, ui, lines } = following({
      type: 'read',
      hash: 'broken',
      schema: broken as GraphQLSchema,
    });
    await follower.start();
    expect(catalog.compatibility.assumed).toBe('what it tells could not be judged');
    expect(lines.join('')).not.toContain('"broken"');
    ui.answer = told(OLDER);
    await pass(INTERVAL_MS);
    expect(catalog.compatibility.unservable.size).toBe(1);
  });

  it('reads no more once it is stopped', async () => {
    const { follower, ui } = following(told(CONTRACT));
    await follower.start();
    follower.stop();
    follower.hint();
    await pass(INTERVAL_MS);
    expect(ui.known).toHaveLength(1);
  });
});
