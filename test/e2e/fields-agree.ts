import { z } from 'zod';

const told = z.looseObject({
  impact: z.object({ risk: z.array(z.string()), approve: z.string() }),
  consequences: z.array(z.string()).default([]),
});
const undone = z.looseObject({
  tool: z.string().optional(),
  impossible: z.string().optional(),
  stays: z.string().optional(),
  send_again: z.array(z.string()).optional(),
});

/** Says that nothing takes all of it back, or not all of it. */
const NOTHING_UNDOES = /cannot be (undone|taken back)|\bNo call (undoes|brings|takes) it|[Nn]othing brings it back/;
const IN_PART = /cannot be had back|[Nn]othing brings them back|created anew/;
/** Says which call takes it back. */
const UNDOES = /\b([a-z]+(?:_[a-z]+)+) undoes it\b|^To undo,.* ([a-z]+(?:_[a-z]+)+)/;
const RESTARTS = /(?<!what )\brestarts? (?!needs)\S+ \(|\bpods? (?:is|are|will be)? ?replaced\b/;
const LOST = /\b(?:is|are) lost\b/;

/**
 * Where fields of one write contradict each other: its risks and sentences, as its preview tells them, and the undo of its apply.
 */
export function contradictions(preview: unknown, undo: unknown): readonly string[] {
  const { impact, consequences } = told.parse(preview);
  const { tool, impossible, stays, send_again: again } = undone.parse(undo);
  const sentences = [impact.approve, ...consequences];
  const wrong = (what: string, test: (sentence: string) => boolean): readonly string[] =>
    sentences.filter(test).map((sentence) => `${what}: ${sentence}`);
  const has = (risk: string): boolean => impact.risk.includes(risk);
  return [
    ...(impossible === undefined ? wrong('an undo is there', (one) => NOTHING_UNDOES.test(one)) : []),
    ...(impossible === undefined && stays === undefined && again === undefined
      ? wrong('the undo restores all', (one) => IN_PART.test(one))
      : []),
    ...(impossible === undefined ? [] : wrong('no undo is there', (one) => UNDOES.test(one))),
    ...(impossible === undefined
      ? wrong(`${tool} undoes it`, (one) => {
          const [, named, older] = UNDOES.exec(one) ?? [];
          return (named ?? older ?? tool) !== tool;
        })
      : []),
    ...(has('restart') ? wrong('pods are replaced first', (one) => /takes effect within seconds/.test(one)) : []),
    ...(has('restart') ? [] : wrong('no risk of a restart', (one) => RESTARTS.test(one) && !/no pod/i.test(one))),
    ...(has('data_loss') ? [] : wrong('no risk of a loss', (one) => LOST.test(one))),
    ...(has('restart') && !sentences.some((one) => /restart|replace|makes a new one|new pod/.test(one))
      ? ['a restart is said nowhere']
      : []),
  ];
}
