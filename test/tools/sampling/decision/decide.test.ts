import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, decide, keptBy, type Span } from '../../../../src/tools/sampling/decision/decide.ts';
import { NEWEST, type Semantics, semanticsOf } from '../../../../src/tools/sampling/decision/semantics.ts';
import { rule, rules, serves, span } from './rules.ts';

const OLD: Semantics = { ...NEWEST, segmentRoutes: false };
const outcome = (trace: readonly Span[], semantics = NEWEST): readonly [string | undefined, number] => {
  const { decider, kept } = decide(trace, { semantics, tailRuns: true });
  expect(kept.least).toBe(kept.most);
  return [decider?.rule.name ?? undefined, kept.least];
};
const healthz = serves({ route: '/healthz' });
const p = { route: '/p' };
const all = (name: string, keepPercentage: number) => rule(name, { keepPercentage });

describe('what Odigos decides, as its own processor was seen to', () => {
  it.each<readonly [why: string, trace: readonly Span[], decider: string | undefined, kept: number]>([
    [
      'nothing matches: kept',
      [
        span(rules({ cost_reduction: [rule('cr', { keepPercentage: 10, operation: serves({ route: '/ok' }) })] }), {
          route: '/x',
        }),
      ],
      undefined,
      100,
    ],
    [
      'noisy drops errors too',
      [
        span(
          rules({
            noisy: [rule('noisy', { operation: healthz })],
            highly_relevant: [rule('errors', { onError: true, keepPercentage: 100 })],
          }),
          { route: '/healthz', isError: true },
        ),
      ],
      'noisy',
      0,
    ],
    [
      'of noisy rules the lowest',
      [
        span(
          rules({
            noisy: [
              rule('half', { operation: healthz, keepPercentage: 50 }),
              rule('five', { operation: serves({ route: '/healthz', method: 'GET' }), keepPercentage: 5 }),
            ],
          }),
          { route: '/healthz' },
        ),
      ],
      'five',
      5,
    ],
    [
      'a slow one by the highly relevant rule, though it keeps less',
      [
        span(
          rules({
            highly_relevant: [rule('slow', { slowerThanMs: 500, keepPercentage: 25 })],
            cost_reduction: [all('cr', 50)],
          }),
          { ...p, durationMs: 500 },
        ),
      ],
      'slow',
      25,
    ],
    [
      'one below the bound by cost reduction',
      [
        span(
          rules({
            highly_relevant: [rule('slow', { slowerThanMs: 500, keepPercentage: 25 })],
            cost_reduction: [all('cr', 50)],
          }),
          { ...p, durationMs: 499 },
        ),
      ],
      'cr',
      50,
    ],
    [
      'of highly relevant rules the highest',
      [
        span(
          rules({
            highly_relevant: [
              rule('errors', { onError: true, keepPercentage: 20 }),
              rule('slow', { slowerThanMs: 100, keepPercentage: 80 }),
            ],
          }),
          { ...p, isError: true, durationMs: 200 },
        ),
      ],
      'slow',
      80,
    ],
    [
      'conditions of one rule are asked of one span',
      (() => {
        const own = rules({
          highly_relevant: [rule('slow errors', { onError: true, slowerThanMs: 100 })],
          cost_reduction: [all('cr', 10)],
        });
        return [span(own, { durationMs: 200 }), span(own, { isRoot: false, isError: true, durationMs: 5 })];
      })(),
      'cr',
      10,
    ],
    [
      'the lowest cost reduction of all services',
      [
        span(rules({ cost_reduction: [all('of a', 50)] }), p),
        span(rules({ cost_reduction: [all('of b', 5)] }), { isRoot: false, route: '/q' }),
      ],
      'of b',
      5,
    ],
    [
      'a noisy rule of a service that is not the first does nothing',
      [
        span(rules(), p),
        span(rules({ noisy: [rule('noisy', { operation: serves({ route: '/q' }) })] }), { isRoot: false, route: '/q' }),
      ],
      undefined,
      100,
    ],
    [
      'Kafka matchers never match',
      [
        span(
          rules({
            cost_reduction: [
              rule('kafka', {
                keepPercentage: 0,
                operation: {
                  httpServer: null,
                  httpClient: null,
                  kafkaConsumer: { kafkaTopic: null },
                  kafkaProducer: null,
                },
              }),
            ],
          }),
          { kind: 'consumer' },
        ),
      ],
      undefined,
      100,
    ],
    [
      'the agent decides first, and what it keeps the gateway leaves alone',
      [
        span(
          rules({
            noisy: [rule('head', { operation: serves({ route: '/m' }), keepPercentage: 5 })],
            highly_relevant: [rule('errors', { onError: true, keepPercentage: 100 })],
          }),
          { route: '/m', isError: true, noisyBy: 'node' },
        ),
      ],
      'head',
      5,
    ],
    [
      'a twin that is switched off hides the one that is not',
      [
        span(
          rules({
            cost_reduction: [
              rule('on', { ruleId: 'twin', keepPercentage: 50 }),
              rule('off', { ruleId: 'twin', keepPercentage: 5, disabled: true }),
            ],
          }),
          p,
        ),
      ],
      undefined,
      100,
    ],
    [
      "Python's agent looks at no method where the route is a template",
      [
        span(rules({ noisy: [rule('post', { operation: serves({ method: 'POST', route: '/u/{id}' }) })] }), {
          route: '/u/1',
          noisyBy: 'python',
        }),
      ],
      'post',
      0,
    ],
  ])('%s', (_why, trace, decider, kept) => {
    expect(outcome(trace)).toEqual([decider, kept]);
  });

  it.each([
    ['/api', '/apiv2', 100, 0],
    ['/api/', '/api/x', 100, 0],
  ])('compares the prefix %s with %s by segments since v1.36, as text before', (routePrefix, route, now, before) => {
    const trace = [
      span(rules({ cost_reduction: [rule('cr', { keepPercentage: 0, operation: serves({ routePrefix }) })] }), {
        route,
      }),
    ];
    expect(outcome(trace)[1]).toBe(now);
    expect(outcome(trace, OLD)[1]).toBe(before);
  });

  it('drops by noisy rules that are switched off in the gateway before v1.28, and judges no whole trace before v1.25', () => {
    const off = rules({ noisy: [rule('off', { disabled: true })], cost_reduction: [all('cr', 7)] });
    const of = (version: string): Semantics => semanticsOf(version) ?? NEWEST;
    expect(outcome([span(off)], of('v1.27.0'))).toEqual(['off', 0]);
    expect(outcome([span(off)], of('v1.28.0'))).toEqual(['cr', 7]);
    expect(outcome([span(off, { noisyBy: 'node' })], of('v1.24.0'))).toEqual([undefined, 100]);
  });

  it('decides by nothing but the agents where the gateway does not sample', () => {
    const own = rules({ noisy: [all('noisy', 3)], cost_reduction: [all('cr', 7)] });
    const off = { semantics: NEWEST, tailRuns: false };
    expect(decide([span(own)], off).kept).toEqual({ least: 100, most: 100 });
    expect(decide([span(own, { noisyBy: 'node' })], off).kept).toEqual({ least: 3, most: 3 });
    expect(decide([span(own)], { ...off, tailRuns: undefined }).kept).toEqual({ least: 3, most: 100 });
  });
});

describe('what is not known', () => {
  it('widens the share instead of being guessed', () => {
    const own = rules({
      highly_relevant: [rule('errors', { onError: true, keepPercentage: 90 })],
      cost_reduction: [all('cr', 10)],
    });
    const { decider, kept } = decide([span(own, { isError: undefined })], { semantics: NEWEST, tailRuns: true });
    expect(decider?.rule.name).toBe('cr');
    expect(kept).toEqual({ least: 10, most: 90 });
  });

  it('never narrows beyond what any of the facts would give', () => {
    const percentage = fc.integer({ min: 0, max: 100 });
    const some = fc.array(
      fc.record({
        keepPercentage: percentage,
        onError: fc.boolean(),
        slow: fc.boolean(),
        route: fc.constantFrom(null, '/a', '/b'),
      }),
      { maxLength: 3 },
    );
    const facts = fc.record({
      isError: fc.boolean(),
      durationMs: fc.constantFrom(1, 900),
      route: fc.constantFrom('/a', '/b'),
      isRoot: fc.boolean(),
    });
    const isHidden = fc.record({
      isError: fc.boolean(),
      durationMs: fc.boolean(),
      route: fc.boolean(),
      isRoot: fc.boolean(),
    });
    fc.assert(
      fc.property(some, some, some, facts, isHidden, (noisy, relevant, cost, fact, hidden) => {
        const [n, r, c] = [noisy, relevant, cost].map((list, kind) =>
          list.map(({ keepPercentage, onError, slow, route }, index) =>
            rule(`${kind}-${index}`, {
              keepPercentage,
              onError: kind === 1 && onError,
              slowerThanMs: kind === 1 && slow ? 500 : null,
              operation: route === null ? null : serves({ route }),
            }),
          ),
        );
        const own = rules({ noisy: n ?? [], highly_relevant: r ?? [], cost_reduction: c ?? [] });
        const by = { semantics: NEWEST, tailRuns: true };
        const truth = decide([span(own, fact)], by).kept.least;
        const asked = decide(
          [
            span(own, {
              isError: hidden.isError ? undefined : fact.isError,
              durationMs: hidden.durationMs ? undefined : fact.durationMs,
              route: hidden.route ? undefined : fact.route,
              isRoot: hidden.isRoot ? undefined : fact.isRoot,
            }),
          ],
          by,
        );
        expect(truth).toBeGreaterThanOrEqual(asked.kept.least);
        expect(truth).toBeLessThanOrEqual(asked.kept.most);
      }),
    );
  });

  it('keeps by defaults where a rule says nothing', () => {
    expect(CATEGORIES.map((category) => keptBy(category, { keepPercentage: null }))).toEqual([0, 100, 0]);
  });
});

it.each([
  ['v1.36.0-pre5', { segmentRoutes: true }],
  ['1.35.9', { segmentRoutes: false, skipsDisabledNoisy: true }],
  ['v1.24.5', { evaluatesTraces: false, skipsDisabledNoisy: false }],
  ['v2.0.0', { segmentRoutes: true }],
])('reads %s', (version, expected) => {
  expect(semanticsOf(version)).toMatchObject(expected);
});

it.each([null, '', 'dev', 'e2e-test'])('knows no semantics of %o', (version) => {
  expect(semanticsOf(version)).toBeUndefined();
});
