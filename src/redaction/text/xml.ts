import { isHarmless } from '../harmless-values.ts';
import { isSecretKey } from '../key-names.ts';
import { REDACTED } from '../redacted.ts';

const TAG = /<[A-Za-z][^<>]*>/g;
const TAG_NAME = /^<([\w.:-]+)/;
/** An attribute is tried from the beginning of its name alone. */
const ATTRIBUTE =
  /(?<![\w.:-])([\w.:-]+)([ \t\r\n]{0,8}=[ \t\r\n]{0,8}\\{0,8})("[^"]*?(?=\\{0,8}")|'[^']*?(?=\\{0,8}'))/g;
/** Attributes that name what another attribute, or the text inside, is the value of: `<add key="ApiKey" value="x"/>`. */
const NAMING = /^(?:name|key|id|property|param)$/i;
const VALUE = /^(?:value|default|content|connectionString)$/i;
const CDATA = '<![CDATA[';
const END_OF_CDATA = ']]>';

/**
 * Text without the values of secrets in its XML: the text of elements and the values of attributes that a secret's name
 * stands before. Elements inside an element are judged by names of their own.
 */
export function withoutXmlValues(text: string): string {
  if (!text.includes('</') && !text.includes('/>')) return text;
  let kept = '';
  let done = 0;
  for (const { index, 0: tag } of text.matchAll(TAG)) {
    if (index < done) continue;
    const attributes = [...tag.matchAll(ATTRIBUTE)].map(([, name = '', , quoted = '']) => ({
      name,
      value: quoted.slice(1),
    }));
    const named = attributes.find(({ name, value }) => NAMING.test(localName(name)) && isSecretKey(value))?.value;
    kept += text.slice(done, index) + withoutAttributes(tag, named);
    done = index + tag.length;
    const element = localName(TAG_NAME.exec(tag)?.[1] ?? '');
    const secret = isSecretKey(element) ? element : named;
    if (secret === undefined || tag.endsWith('/>')) continue;
    const content = contentAt(text, done);
    if (isHarmless(secret, content.text)) continue;
    kept += content.before + REDACTED;
    done = content.end;
  }
  return done === 0 ? text : kept + text.slice(done);
}

function withoutAttributes(tag: string, named: string | undefined): string {
  return tag.replace(ATTRIBUTE, (whole, name: string, between: string, quoted: string) => {
    const value = quoted.slice(1);
    const secret = named !== undefined && VALUE.test(localName(name)) ? named : localName(name);
    if (!isSecretKey(secret) || isHarmless(secret, value)) return whole;
    return name + between + quoted.charAt(0) + REDACTED;
  });
}

/** The text that an element begins with, up to the next tag. */
function contentAt(
  text: string,
  from: number,
): { readonly before: string; readonly text: string; readonly end: number } {
  const gap = /^\s{0,64}/.exec(text.slice(from, from + 64))?.[0] ?? '';
  const begin = from + gap.length;
  if (text.startsWith(CDATA, begin)) {
    const end = text.indexOf(END_OF_CDATA, begin);
    const inside = begin + CDATA.length;
    const last = end === -1 ? text.length : end;
    return { before: gap + CDATA, text: text.slice(inside, last), end: last };
  }
  const next = text.indexOf('<', begin);
  const end = next === -1 ? text.length : next;
  return { before: gap, text: text.slice(begin, end), end };
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
