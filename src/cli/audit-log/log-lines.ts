import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { BoundedLines } from '../../server/stdio/bounded-lines.ts';
import { WrongUsage } from '../wrong-usage.ts';

/** The longest line of ours is a tenth of it. */
const MAX_LINE_BYTES = 64 * 1024;
const NEWLINE = Buffer.from('\n');

/**
 * What reading a log came to.
 *
 * @param file its path, or `-` for standard input
 * @throws WrongUsage where it cannot be read
 */
export async function readFrom<Result>(read: (input: Readable) => Promise<Result>, file: string): Promise<Result> {
  try {
    return await read(file === '-' ? process.stdin : createReadStream(file));
  } catch (error) {
    if (error instanceof WrongUsage) throw error;
    throw new WrongUsage(`${file} cannot be read.`);
  }
}

/** Takes each line as it comes, however many there are; undefined stands for one that is longer than any of ours. */
export async function eachLine(input: Readable, take: (text: string | undefined) => void): Promise<void> {
  const lines = new BoundedLines(MAX_LINE_BYTES);
  const takeAll = (piece: Buffer): void => {
    for (const line of lines.take(piece)) take(line.ok ? line.text : undefined);
  };
  for await (const piece of input) if (Buffer.isBuffer(piece)) takeAll(piece);
  takeAll(NEWLINE);
}
