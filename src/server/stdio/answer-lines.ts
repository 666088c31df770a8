const DATA = 'data:';

/**
 * The JSON-RPC messages in an answer of the protocol library, one after the other, as they come: of a stream each event's,
 * of JSON the one. None where nothing is answered, as to notifications.
 */
export async function* answerLines(answer: Response): AsyncGenerator<string> {
  if (answer.body === null) return;
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  let begun = '';
  const decoder = new TextDecoder();
  for await (const bytes of answer.body) {
    begun += decoder.decode(bytes, { stream: true });
    if (!isStream) continue;
    const lines = begun.split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) {
      const message = line.startsWith(DATA) ? line.slice(DATA.length).trim() : '';
      if (message !== '') yield message;
    }
  }
  const last = begun + decoder.decode();
  if (!isStream && last.trim() !== '') yield last.trim();
}
