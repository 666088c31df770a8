import { fieldAt, fieldOf, isRecord } from '../../tool/fields.ts';
import { type Answer, readAnswer, type Step } from './answer.ts';
import { bridgeTo, introduce } from './bridge.ts';
import { element } from './element.ts';

/** What a view can do beside showing. */
export interface Server {
  /** Calls a tool through the host; a host that fails or does not answer is an error of the answer. */
  call(step: Pick<Step, 'tool' | 'arguments'>): Promise<Answer>;
  /** Proposes what the person may say next in the conversation; says whether the host took it. */
  propose(text: string): Promise<boolean>;
  /** Says in one line how it stands; read aloud to who does not see. */
  say(text: string): void;
}

export interface View {
  /** What it is called, for people. */
  readonly title: string;
  /** One sentence: what it shows, to whom it is opened outside a host. */
  readonly about: string;
  /**
   * Shows an answer of the tool that the view stands for.
   *
   * @param given the arguments of its call
   */
  readonly show: (answer: Answer, given: Readonly<Record<string, unknown>>, server: Server) => readonly Node[];
}

/** How long a host may take to greet, in milliseconds. */
const GREETING_MS = 5_000;
/** How long a tool may take, in milliseconds: waits of the server's tools end before. */
const CALL_MS = 150_000;

/** Starts a view in its document: greets the host, then shows what it hands over, whenever it does. */
export function startView({ title, about, show }: View): void {
  const status = element('p', { class: 'status', attributes: { role: 'status' } });
  const place = element('div', { class: 'place' });
  const say = (text: string): void => {
    status.replaceChildren(text);
  };
  const main = element('main', {}, element('h1', {}, title), status, place);
  document.body.replaceChildren(main);
  if (window.parent === window) {
    say(
      `${about} It is a view of odigos-mcp and shows nothing by itself: an MCP client with MCP Apps opens it beside an answer.`,
    );
    return;
  }
  let given: Readonly<Record<string, unknown>> = {};
  const host = bridgeTo(window.parent, {
    'ui/notifications/tool-input': (params) => {
      const said = fieldOf(params, 'arguments');
      given = isRecord(said) ? said : {};
    },
    'ui/notifications/tool-result': (params) => {
      say('');
      place.replaceChildren(...show(readAnswer(params), given, server));
    },
    'ui/notifications/tool-cancelled': () => say('The call was cancelled: there is nothing to show.'),
    'ui/notifications/host-context-changed': dress,
  });
  const server: Server = {
    call: ({ tool, arguments: asked }) =>
      host
        .request('tools/call', { name: tool, arguments: asked }, CALL_MS)
        .then(readAnswer, (error) => failed(`${tool}: ${error instanceof Error ? error.message : 'failed'}.`)),
    propose: (text) =>
      host.request('ui/message', { role: 'user', content: [{ type: 'text', text }] }, GREETING_MS).then(
        (answer) => fieldOf(answer, 'isError') !== true,
        () => false,
      ),
    say,
  };
  say('Waiting for the answer …');
  introduce(host, title, GREETING_MS).then(
    (context) => {
      dress(context);
      const grow = (): void =>
        host.notify('ui/notifications/size-changed', { width: main.scrollWidth, height: main.offsetHeight });
      new ResizeObserver(grow).observe(main);
    },
    () => say('The host does not answer, so there is nothing to show. The answer stands as text in the conversation.'),
  );
}

function failed(error: string): Answer {
  return { data: undefined, error, side: 'host', isPreview: false, warnings: [], steps: [], total: undefined };
}

/** Takes on the host's theme and its fonts; colours are the view's own, whose contrast is known. */
function dress(context: unknown): void {
  const { style, dataset } = document.documentElement;
  const theme = fieldOf(context, 'theme');
  if (theme === 'dark' || theme === 'light') dataset.theme = theme;
  for (const name of ['--font-sans', '--font-mono']) {
    const value = fieldAt(context, ['styles', 'variables', name]);
    if (typeof value === 'string') style.setProperty(name, value);
  }
}
