import type { UiAnswer } from '../ui/answer.ts';
import type { UiWriter } from '../ui/client.ts';

/** The same client, which tells when the UI did not know what it was asked: it may be another version now. */
export function noticedUi(ui: UiWriter, onUnknown: () => void): UiWriter {
  const noticed = async <Answer>(asked: Promise<UiAnswer<Answer>>): Promise<UiAnswer<Answer>> => {
    const answer = await asked;
    if (!answer.ok && answer.failure.kind === 'invalid_operation') onUnknown();
    return answer;
  };
  return {
    read: (operation, variables, options) => noticed(ui.read(operation, variables, options)),
    write: (operation, variables, options) => noticed(ui.write(operation, variables, options)),
  };
}
