import { text } from 'node:stream/consumers';
import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Environment } from '../settings.ts';
import { visible } from '../text/invisible.ts';

/** How a piece of text stands out, where colours are shown at all. */
export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** Text as it is shown: by itself, or with the escape codes of a style. */
export type Paint = (style: Style, text: string) => string;

/** What a command reads from and writes to. */
export interface Terminal {
  readonly environment: Environment;
  /** Columns of standard output; undefined where it is no terminal, and lines may be as long as they are. */
  readonly columns: number | undefined;
  readonly paint: Paint;
  print(text: string): void;
  printError(text: string): void;
  /** Shows how far something is, in place of what was shown before; nothing where standard error is no terminal. */
  progress(text: string): void;
  /** Reads standard input to its end. */
  readInput(): Promise<string>;
}

/** Leaves text as it is. */
export const unpainted: Paint = (_style, text) => text;

const CLEAR_LINE = '\r\u001b[2K';

/**
 * This process's own streams. Colour is for terminals alone, and for none where NO_COLOR is set (https://no-color.org); what
 * reads no further, such as `head`, ends the process quietly.
 */
export function ownTerminal(environment: Environment): Terminal {
  const { stdout, stderr, stdin } = process;
  let isProgressShown = false;
  const clear = (): void => {
    if (isProgressShown) stderr.write(CLEAR_LINE);
    isProgressShown = false;
  };
  if (!stdout.listeners('error').includes(endWithReader)) stdout.on('error', endWithReader);
  return {
    environment,
    columns: (stdout.isTTY && stdout.columns) || undefined,
    paint: isColoured(stdout) ? (style, said) => styleText(style, said, { validateStream: false }) : unpainted,
    print(said) {
      clear();
      stdout.write(said);
    },
    printError(said) {
      clear();
      stderr.write(said);
    },
    progress(said) {
      if (!stderr.isTTY) return;
      stderr.write(`${CLEAR_LINE}${shellSafe(said).slice(0, stderr.columns - 1)}`);
      isProgressShown = true;
    },
    readInput: () => text(stdin),
  };
}

function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
}

function isColoured(stream: WriteStream): boolean {
  return stream.isTTY === true && stream.hasColors();
}

/** Text from outside in one line, with nothing in it that a terminal would take as more than text. */
export function shellSafe(text: string): string {
  return visible(text.replace(/[\t\r\n]+/g, ' '));
}

/** Text from outside as a sentence that another may follow: in one line, as {@link shellSafe} has it, and with its end. */
export function sentenceOf(text: string): string {
  const safe = shellSafe(text.trim());
  return /[.!?\u2026:]["')]?$/.test(safe) ? safe : `${safe}.`;
}

/** Text from outside whose lines stay, each as {@link shellSafe} has it. */
export function shellSafeLines(text: string): string {
  return text.split('\n').map(shellSafe).join('\n');
}
