import type { UiAnswer } from '../ui/answer.ts';
import type { UiWriter } from '../ui/client.ts';
import type { WireOperation } from '../ui/operation.ts';
import type { Fit, FittedOperation } from './fit.ts';
import { brokenPromise } from './promised-values.ts';
import { refusalOf } from './servability.ts';
import { sentVariables } from './variables-taken.ts';
import { tellInNewestWords } from './words/newest-words.ts';

/**
 * The same client for a UI of another release: each operation is sent as that UI takes it, and answers come in the words
 * of the newest one. What it would refuse is not sent.
 *
 * @param present the operations as the UI takes them that is there now; undefined where that is not known
 */
export function fittedUi(ui: UiWriter, present: () => Fit | undefined): UiWriter {
  return {
    read: (operation, variables, options) =>
      fitted(present(), operation, variables, {
        whole: () => ui.read(operation, variables, options),
        cut: (wire, sent) => ui.read(wire, sent, options),
      }),
    write: (operation, variables, options) =>
      fitted(present(), operation, variables, {
        whole: () => ui.write(operation, variables, options),
        cut: (wire, sent) => ui.write(wire, sent, options),
      }),
  };
}

/** The two ways of sending an operation: as it is, and cut. */
interface Ways<Answer> {
  readonly whole: () => Promise<UiAnswer<Answer>>;
  readonly cut: (
    wire: WireOperation<Answer>,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<UiAnswer<Answer>>;
}

async function fitted<Answer, Variables>(
  fit: Fit | undefined,
  operation: WireOperation<Answer, Variables>,
  variables: Variables,
  { whole, cut }: Ways<Answer>,
): Promise<UiAnswer<Answer>> {
  const known = fit?.known(operation);
  if (!known || isWhole(known, operation)) return whole();
  const given: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(variables ?? {}));
  const refusal = refusalOf(known, given);
  if (refusal !== undefined) {
    return { ok: false, failure: { kind: 'invalid_operation', message: `it ${refusal}`, sent: false } };
  }
  const { name, type, text } = known.wire;
  const answer = await cut({ name, type, text }, sentVariables(known, given));
  const broken = answer.ok ? brokenPromise(answer.data, known.promises) : undefined;
  if (!broken) {
    if (!answer.ok || !known.isInOlderWords) return answer;
    // Others may hold the answer too.
    const data = structuredClone(answer.data);
    tellInNewestWords(data);
    return { ...answer, data };
  }
  const message = `it answers nothing for ${broken.coordinate}, where every other answers something`;
  return { ok: false, failure: { kind: 'invalid_operation', message, sent: type === 'mutation' } };
}

function isWhole(
  { wire, refused, problems, promises, unused, isInOlderWords }: FittedOperation,
  operation: object,
): boolean {
  return (
    wire === operation && !isInOlderWords && refused.length + problems.length + promises.length + unused.size === 0
  );
}
