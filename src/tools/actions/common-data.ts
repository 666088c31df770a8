import { PII_CATEGORIES } from './action-types.ts';

/**
 * Personal data that people ask to have masked and Odigos has no category for, as expressions with one group (RE2). Each asks
 * for what tells its data from plain numbers: a sign, a separator, a length.
 */
export const COMMON_DATA: Readonly<Record<string, string>> = {
  IBAN: String.raw`\b([A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\b`,
  IPV4: String.raw`\b((?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9]))\b`,
  PHONE: String.raw`(\+[0-9]{1,3}(?:[ .-]?\(?[0-9]{2,4}\)?){2,5})\b`,
  US_SSN: String.raw`\b([0-9]{3}-[0-9]{2}-[0-9]{4})\b`,
};

/** What people call the same. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  CARD: 'CREDIT_CARD',
  CARD_NUMBER: 'CREDIT_CARD',
  CREDITCARD: 'CREDIT_CARD',
  EMAIL_ADDRESS: 'EMAIL',
  E_MAIL: 'EMAIL',
  IP: 'IPV4',
  IP_ADDRESS: 'IPV4',
  MAIL: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  SSN: 'US_SSN',
};

/**
 * What a masking action is given for a word: the category that Odigos has of it, in its spelling, or an expression that
 * finds it; any other text as it is.
 */
export function commonData(text: string): string {
  const word = text.trim().toUpperCase().replaceAll(/[ -]/g, '_');
  const name = Object.hasOwn(OTHER_WORDS, word) ? (OTHER_WORDS[word] ?? word) : word;
  if (PII_CATEGORIES.some((category) => category === name)) return name;
  return Object.hasOwn(COMMON_DATA, name) ? `regex:${COMMON_DATA[name]}` : text;
}
