import { describe, expect, it } from 'vitest';
import { COMMON_DATA, commonData } from '../../../src/tools/actions/common-data.ts';
import { regexProblem } from '../../../src/tools/actions/re2.ts';
import { dataOf } from '../../e2e/envelope.ts';
import { workbench } from '../workbench.ts';

/** Texts that hold the data, with what of them is to be masked, and texts that only look so. */
const SAMPLES: Readonly<
  Record<string, { readonly found: readonly (readonly [string, string])[]; readonly not: readonly string[] }>
> = {
  IBAN: {
    found: [
      ['to DE89370400440532013000 today', 'DE89370400440532013000'],
      ['GB29 NWBK 6016 1331 9268 19', 'GB29 NWBK 6016 1331 9268 19'],
      ['NO9386011117947', 'NO9386011117947'],
    ],
    not: ['DE89', 'order AB12', 'abcd1234', '4111111111111111'],
  },
  IPV4: { found: [['from 10.0.12.255:8080', '10.0.12.255']], not: ['1.2.3', '300.1.1.1', 'v1.35.0'] },
  PHONE: {
    found: [
      ['call +49 30 901820', '+49 30 901820'],
      ['+1 (555) 010-9999', '+1 (555) 010-9999'],
      ['tel:+4930901820', '+4930901820'],
    ],
    not: ['1234567890', '2026-11-29', '+1'],
  },
  US_SSN: { found: [['ssn=078-05-1120;', '078-05-1120']], not: ['2026-11-29', '078051120', '1078-05-11200'] },
};

describe.each(Object.entries(COMMON_DATA))('%s', (name, expression) => {
  it('is an expression that the collectors take', () => {
    expect(regexProblem(expression)).toBeUndefined();
  });

  it('finds the data and nothing that only looks like it', () => {
    const { found, not } = SAMPLES[name] ?? { found: [], not: [] };
    expect(found.length * not.length).toBeGreaterThan(0);
    for (const [text, data] of found) expect(new RegExp(expression).exec(text)?.[1], text).toBe(data);
    for (const text of not) expect(new RegExp(expression).exec(text)?.[1], text).toBeUndefined();
  });
});

describe('common data by the words that people use', () => {
  it.each([
    ['credit_card', 'CREDIT_CARD'],
    ['Credit card', 'CREDIT_CARD'],
    ['e-mail', 'EMAIL'],
    ['EMAIL', 'EMAIL'],
    ['uuid', 'UUID'],
    ['ssn', `regex:${COMMON_DATA.US_SSN}`],
    ['json:password', 'json:password'],
    ['regex:(x)', 'regex:(x)'],
    ['toString', 'toString'],
    ['passport', 'passport'],
  ])('%s', (word, taken) => {
    expect(commonData(word)).toBe(taken);
  });

  it('are masked by one call, and again by an update', async () => {
    const bench = await workbench();
    const given = { type: 'PiiMasking', name: 'private', mask: ['credit_card', 'email', 'phone'] };
    const { envelope } = await bench.apply('create_action', given);
    expect(envelope.data).toMatchObject({ confirmed: true });
    const made = bench.demo.cluster.actions.list().find(({ name }) => name === 'private');
    expect(made?.fields).toMatchObject({
      piiCategories: ['CREDIT_CARD', 'EMAIL'],
      customRegexMaskings: [{ regex: COMMON_DATA.PHONE }],
    });
    const updated = await bench.apply('update_action', { id: made?.id, mask: ['email'] });
    expect(dataOf(updated)).toMatchObject({ confirmed: true });
    const error = await bench.refusal('create_action', { ...given, name: 'other', mask: ['passport'], dry_run: false });
    expect(error.message).toContain('"passport" is no category');
  });
});
