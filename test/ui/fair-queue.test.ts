import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue, type Place } from '../../src/ui/fair-queue.ts';

/** Enters, where it is known that there is room. */
function entered(queue: FairQueue, caller: string | undefined): Place {
  const place = queue.enter(caller);
  if (!place) throw new Error(`no place for ${caller}`);
  return place;
}

/** Takes several places for one caller. */
function enterAll(queue: FairQueue, caller: string, count: number): readonly Place[] {
  return Array.from({ length: count }, () => entered(queue, caller));
}

const begun = (places: readonly Place[]): number => places.filter((place) => place.hasBegun()).length;

describe('turns', () => {
  it('come at once while there is room', async () => {
    const queue = new FairQueue({ atOnce: 4 });
    const place = entered(queue, 'a');
    expect(await place.turn).toBe(true);
    expect(queue.waiting).toBe(0);
  });

  it('come in order of entry within a caller', () => {
    const queue = new FairQueue({ atOnce: 1 });
    const places = enterAll(queue, 'a', 4);
    for (const [index, place] of places.entries()) {
      expect(begun(places)).toBe(index + 1);
      place.leave();
    }
  });

  it('are taken one each by callers, whatever each has waiting', () => {
    const queue = new FairQueue({ atOnce: 1 });
    const [first, ...greedy] = enterAll(queue, 'greedy', 100);
    const others = ['b', 'c'].map((caller) => entered(queue, caller));
    first?.leave();
    greedy[0]?.leave();
    expect(begun(others)).toBe(1);
    others[0]?.leave();
    expect(begun(others)).toBe(2);
  });

  it('leave a quarter of what may be under way to other callers', () => {
    const queue = new FairQueue({ atOnce: 16 });
    expect(begun(enterAll(queue, 'greedy', 100))).toBe(12);
    expect(begun(enterAll(queue, 'b', 10))).toBe(4);
  });

  it('are never waited for by the server itself, which takes nobody’s room', () => {
    const queue = new FairQueue({ atOnce: 1, waitingEach: 1, waitingAll: 1 });
    enterAll(queue, 'a', 2);
    const own = [1, 2, 3].map(() => entered(queue, undefined));
    expect(begun(own)).toBe(3);
    for (const place of own) place.leave();
    expect(queue.waiting).toBe(1);
  });
});

describe('a place that several wait for', () => {
  it('has its turn with the caller whose turn is first', () => {
    const queue = new FairQueue({ atOnce: 1 });
    const places = enterAll(queue, 'greedy', 100);
    const last = places[99];
    last?.alsoFor('b');
    places[0]?.leave();
    places[1]?.leave();
    expect(last?.hasBegun()).toBe(true);
    expect(queue.waiting).toBe(97);
  });

  it('begins at once for a caller that has room where the first has none', () => {
    const queue = new FairQueue({ atOnce: 4 });
    const places = enterAll(queue, 'greedy', 4);
    expect(places[3]?.hasBegun()).toBe(false);
    places[3]?.alsoFor('b');
    expect(places[3]?.hasBegun()).toBe(true);
  });

  it('begins at once for the server itself', () => {
    const queue = new FairQueue({ atOnce: 1 });
    const places = enterAll(queue, 'greedy', 10);
    places[9]?.alsoFor(undefined);
    expect(places[9]?.hasBegun()).toBe(true);
    expect(begun(places)).toBe(2);
  });
});

describe('room for waiting', () => {
  it('is bounded for each caller, and others still find some', () => {
    const queue = new FairQueue({ atOnce: 1, waitingEach: 3 });
    enterAll(queue, 'greedy', 4);
    expect(queue.enter('greedy')).toBeUndefined();
    expect(queue.enter('b')).toBeDefined();
  });

  it('is bounded in all', () => {
    const queue = new FairQueue({ atOnce: 1, waitingAll: 3 });
    for (const caller of ['a', 'b', 'c', 'd']) entered(queue, caller);
    expect(queue.enter('e')).toBeUndefined();
  });

  it('is given back by who leaves', async () => {
    const queue = new FairQueue({ atOnce: 1, waitingEach: 1 });
    const [running, waiting] = enterAll(queue, 'a', 2);
    waiting?.leave();
    expect(await waiting?.turn).toBe(false);
    const next = entered(queue, 'a');
    running?.leave();
    running?.leave();
    expect(next.hasBegun()).toBe(true);
  });
});

type Step =
  | { readonly does: 'enter'; readonly caller: string }
  | { readonly does: 'join'; readonly caller: string | undefined; readonly which: number }
  | { readonly does: 'leave'; readonly which: number };

const someCaller = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ does: fc.constant('enter' as const), caller: someCaller }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('join' as const),
        caller: fc.option(someCaller, { nil: undefined, freq: 8 }),
        which: fc.nat(),
      }),
    },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('leave' as const), which: fc.nat() }) },
  ),
  { maxLength: 200 },
);

/** One place as a test follows it. */
interface Followed {
  readonly place: Place;
  readonly caller: string;
  isOwn: boolean;
  left: boolean;
}

describe('whatever is entered, joined and left in whatever order', () => {
  it('bounds hold, nobody is lost, and nothing stays behind', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 9 }), async (script, atOnce) => {
        const queue = new FairQueue({ atOnce, waitingEach: 10, waitingAll: 30 });
        const all: Followed[] = [];
        const open = (): Followed[] => all.filter(({ left }) => !left);
        const underWay = (): Followed[] => open().filter(({ place }) => place.hasBegun());
        const bounded = (): void => {
          expect(underWay().filter(({ isOwn }) => !isOwn).length).toBeLessThanOrEqual(atOnce);
          expect(queue.waiting).toBe(open().length - underWay().length);
          expect(queue.waiting).toBeLessThanOrEqual(30);
          // Nobody waits without a reason: all is taken, or what is left is for others.
          if (queue.waiting > 0 && atOnce === 1) expect(underWay().filter(({ isOwn }) => !isOwn)).toHaveLength(1);
        };
        for (const step of script) {
          if (step.does === 'enter') {
            const place = queue.enter(step.caller);
            if (place) all.push({ place, caller: step.caller, isOwn: false, left: false });
          } else {
            const those = open();
            const one = those[step.which % Math.max(1, those.length)];
            if (!one) continue;
            if (step.does === 'leave') {
              one.left = true;
              one.place.leave();
            } else {
              if (step.caller === undefined && !one.place.hasBegun()) one.isOwn = true;
              one.place.alsoFor(step.caller);
            }
          }
          bounded();
        }
        // All that waits has its turn when those before have ended.
        for (let under = underWay(); under.length > 0; under = underWay()) {
          for (const one of under) {
            one.left = true;
            one.place.leave();
          }
          bounded();
        }
        expect(open()).toEqual([]);
        expect([queue.waiting, queue.callers]).toEqual([0, 0]);
        await Promise.all(all.map(({ place }) => place.turn));
      }),
      { numRuns: 300 },
    );
  });

  it('between a caller’s entry and its turn no other has more than one turn for each place before it', () => {
    fc.assert(
      fc.property(
        fc.array(someCaller, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(), { minLength: 70, maxLength: 70 }),
        (before, atOnce, choices) => {
          const queue = new FairQueue({ atOnce });
          const all = before.map((caller) => ({ caller, place: entered(queue, caller), left: false }));
          const late = entered(queue, 'late');
          const waitingThen = all.filter(({ place }) => !place.hasBegun());
          let turn = 0;
          while (!late.hasBegun()) {
            const under = all.filter(({ place, left }) => place.hasBegun() && !left);
            const one = under[(choices[turn] ?? 0) % under.length];
            if (!one) throw new Error('nothing is under way, and somebody waits');
            one.left = true;
            one.place.leave();
            turn += 1;
          }
          for (const caller of ['a', 'b', 'c', 'd', 'e']) {
            const turns = waitingThen.filter((one) => one.caller === caller && one.place.hasBegun()).length;
            expect(turns).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
