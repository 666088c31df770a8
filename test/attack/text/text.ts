import fc from 'fast-check';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { servedTools } from '../../../src/catalog/live-catalog.ts';
import { type DemoApi, startDemoApi } from '../../../src/demo/http/server.ts';
import { type CountingUpstream, countingUpstream, type SeenPost } from '../../e2e/counting-upstream.ts';
import { HIDDEN_IN_JSON } from '../../e2e/hidden-text.ts';
import { EVERYTHING, possibleArguments } from '../../e2e/possible.ts';
import { modernCall, resultOf, send } from '../../e2e/wire.ts';
import { type Subject, startSubject } from '../../faults/subject.ts';
import { type Attack, Reached, tryCases } from '../attack.ts';
import { answeredWith, type Place, places } from './places.ts';
import { charactersOf, type HostileText, hostileTexts } from './texts.ts';

const TOOLS = servedTools(createCatalog());
/** What the server reads by itself: without it there is nothing that a tool could answer. */
const OWN_READS: ReadonlySet<string> = new Set(['get_access_mode', 'introspection']);
/** How long a text has to be for its time to be looked at, and how much longer it is made then. */
const LEAST_LENGTH = 3_000;
const LONGER = 8;
/** The same, of one in every text of an answer: longer ones would be more than the server takes. */
const MOST_LENGTH_EVERYWHERE = 3_000;
/** Eight times the text may take eight times the time; 64 times, where each character is looked at for each other one. */
const MOST_GROWTH = 32;
/** What takes less tells nothing. */
const MEASURABLE_MS = 200;
const PATIENCE_MS = 60_000;

interface Case {
  readonly tool: (typeof TOOLS)[number];
  readonly place: Place;
  readonly text: HostileText;
}

/**
 * A UI that answers hostile texts, in every place of its answers, to calls of every tool: each has its answer, without anything
 * invisible and without a token, in time that grows with the text alone, and the server goes on.
 */
export const textAttack: Attack = {
  kind: 'text',
  cases: 10_000,
  async run(options) {
    const reached = new Reached();
    const attacked = await Attacked.start();
    const cases: fc.Arbitrary<Case> = fc.record({ tool: fc.constantFrom(...TOOLS), place: places, text: hostileTexts });
    const outcome = await tryCases(
      cases,
      async (one) => {
        reached.count(`${one.text.kind} text`);
        reached.count(`put in ${one.place.at}`);
        return await attacked.wrongAfter(one, reached);
      },
      options,
    );
    await attacked.stop();
    return { ...outcome, reached: reached.all() };
  },
};

function startedBefore(upstream: CountingUpstream): Promise<Subject> {
  return startSubject(upstream.url.href, { MCP_UI_TIMEOUT_MS: '30000' });
}

/** The server as a process of its own before a UI whose answers are changed. */
class Attacked {
  private readonly demo: DemoApi;
  private readonly upstream: CountingUpstream;
  private subject: Subject;
  private readonly answers = new Map<string, Promise<unknown>>();
  private said = 0;

  private constructor(demo: DemoApi, upstream: CountingUpstream, subject: Subject) {
    this.demo = demo;
    this.upstream = upstream;
    this.subject = subject;
  }

  static async start(): Promise<Attacked> {
    const demo = await startDemoApi({ ...EVERYTHING, accessMode: 'read-write' });
    const upstream = await countingUpstream(demo.url);
    return new Attacked(demo, upstream, await startedBefore(upstream));
  }

  async stop(): Promise<void> {
    await this.subject.kill();
    await this.upstream.close();
    await this.demo.close();
  }

  /** What is wrong after a call in which the UI answers so, if anything. */
  async wrongAfter({ tool, place, text }: Case, reached: Reached): Promise<string | undefined> {
    const characters = charactersOf(text);
    const { wrong, ms } = await this.called(tool, place, characters, reached);
    const most = place.at === 'every text' ? MOST_LENGTH_EVERYWHERE : Number.POSITIVE_INFINITY;
    if (wrong !== undefined || text.kind !== 'periodic' || text.length < LEAST_LENGTH || text.length > most)
      return wrong;
    const longer = charactersOf({ ...text, length: text.length * LONGER });
    for (let again = 0; again < 3; again += 1) {
      const long = await this.called(tool, place, longer, reached);
      if (long.wrong !== undefined) return long.wrong;
      const short = await this.called(tool, place, characters, reached);
      if (long.ms < MEASURABLE_MS || long.ms <= Math.max(short.ms, ms, 1) * MOST_GROWTH) return undefined;
      if (again === 2) return `the time grows with the square of the text: ${short.ms} ms, ${long.ms} ms`;
    }
    return undefined;
  }

  private async called(
    tool: Case['tool'],
    place: Place,
    text: string,
    reached: Reached,
  ): Promise<{ readonly wrong?: string; readonly ms: number }> {
    this.upstream.intercept(async (post, response) => {
      if (OWN_READS.has(post.operation) || post.isMutation) return false;
      const { status, body } = answeredWith(text, place, await this.answered(post));
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
      return true;
    });
    const message = modernCall(tool.name, possibleArguments(tool, this.demo));
    // One that an earlier case has ended is none to judge the next by.
    if (!this.subject.isAlive()) await this.startAnew();
    const before = await this.processorMs();
    const answer = await send(this.subject.url, message, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
      () => undefined,
    );
    const ms = (await this.processorMs()) - before;
    if (!this.subject.isAlive()) return { wrong: 'the process has ended', ms };
    if (answer === undefined) return { wrong: 'no answer came', ms };
    const lines = this.newLines();
    for (const [what, said] of [['the answer', answer.text] as const, ['a line of the log', lines] as const]) {
      const hidden = HIDDEN_IN_JSON.exec(said);
      if (hidden)
        return { wrong: `${what} holds something invisible at ${hidden.index}: ${JSON.stringify(hidden[0])}`, ms };
      if (/odm_7[\w-]{11}/.test(said)) return { wrong: `${what} holds a token`, ms };
    }
    if (lines.includes('tool crashed')) return { wrong: `the tool crashed: ${lines.slice(0, 1_000)}`, ms };
    try {
      const { isError, envelope } = resultOf(answer);
      reached.count(isError ? `answered with an error of ${envelope.error?.side}` : 'answered');
    } catch (error) {
      return { wrong: `no answer of a tool: HTTP ${answer.status} ${String(error).slice(0, 300)}`, ms };
    }
    return { ms };
  }

  private async startAnew(): Promise<void> {
    await this.subject.kill();
    this.subject = await startedBefore(this.upstream);
    this.said = 0;
  }

  /** What the embedded API answers, asked once. */
  private answered({ path, body }: SeenPost): Promise<unknown> {
    const known = this.answers.get(body);
    if (known !== undefined) return known;
    const headers = { 'content-type': 'application/json' };
    const answer = fetch(`${this.demo.url}${path}`, { method: 'POST', headers, body }).then((response) =>
      response.json(),
    );
    this.answers.set(body, answer);
    return answer;
  }

  /** Milliseconds of the processor that the server has had; 0 once it has ended. */
  private processorMs(): Promise<number> {
    const { subject } = this;
    return subject.isAlive()
      ? Promise.race([subject.inspector.processorMs(), subject.ended.then(() => 0)])
      : Promise.resolve(0);
  }

  private newLines(): string {
    const all = this.subject.child.stdout();
    const lines = all.slice(this.said);
    this.said = all.length;
    return lines;
  }
}
