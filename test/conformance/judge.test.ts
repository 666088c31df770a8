import { expect, test } from 'vitest';
import { type Check, type CheckStatus, judge } from './judge.ts';

const check = (id: string, status: CheckStatus): Check => ({ id, status, errorMessage: `${id} was wrong` });

const results = new Map<string, readonly Check[]>([
  ['ping', [check('ping', 'SUCCESS'), check('noted', 'INFO'), check('elsewhere', 'SKIPPED')]],
  ['prompts', [check('list', 'FAILURE'), check('get', 'FAILURE')]],
  ['streams', [check('open', 'SUCCESS'), check('session', 'WARNING')]],
]);

test('all is well where exactly the listed scenarios and checks fail', () => {
  const expected = new Map([
    ['prompts', 'not offered'],
    ['streams:session', 'stateless'],
  ]);
  expect(judge(results, expected, ['ping', 'prompts'])).toEqual({
    passed: ['ping'],
    failedAsExpected: ['prompts', 'streams'],
    problems: [],
  });
});

test('a failure or a warning that is not listed is a problem, each check by its name', () => {
  const { problems, failedAsExpected } = judge(results, new Map([['prompts:list', 'not offered']]), []);
  expect(failedAsExpected).toEqual([]);
  expect(problems).toEqual(['prompts:get failed: get was wrong', 'streams:session failed: session was wrong']);
});

test('a listed scenario or check that does not fail is a problem, also one that did not run', () => {
  const expected = new Map(
    ['ping', 'streams:open', 'prompts', 'streams:session', 'gone'].map((name) => [name, 'a reason']),
  );
  expect(judge(results, expected, []).problems).toEqual(
    ['ping', 'streams:open', 'gone'].map(
      (name) => `${name} is listed as an expected failure and did not fail: take it off the list.`,
    ),
  );
});

test('a required scenario that did not run is a problem', () => {
  const expected = new Map(['prompts', 'streams'].map((name) => [name, 'a reason']));
  expect(judge(results, expected, ['ping', 'tools']).problems).toEqual(['tools did not run.']);
});
