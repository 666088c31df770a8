import { buildSchema, type GraphQLSchema } from 'graphql';
import { pinnedAccess } from '../../src/access/mode.ts';
import { Bundles } from '../../src/call/bundles.ts';
import { callTool } from '../../src/call/call.ts';
import { ChangeRecord } from '../../src/call/change-record.ts';
import { ClusterFactsCache } from '../../src/call/cluster-facts.ts';
import { Watches } from '../../src/call/watches.ts';
import { PlanBook } from '../../src/call/write/plan.ts';
import { Serialiser } from '../../src/call/write/serialise.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { LiveCatalog } from '../../src/catalog/live-catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { fittedUi } from '../../src/compatibility/fitted-ui.ts';
import { Servability } from '../../src/compatibility/servability.ts';
import { type DemoApi, type DemoVersion, startDemoApi } from '../../src/demo/http/server.ts';
import type { Compatibility } from '../../src/tool/compatibility.ts';
import { createUiClient } from '../../src/ui/client.ts';
import { callerNamed } from '../caller.ts';
import { type CountingUpstream, countingUpstream } from '../e2e/counting-upstream.ts';
import type { AnswerEnvelope } from '../e2e/envelope.ts';
import { EVERYTHING } from '../e2e/possible.ts';
import { passingTime } from '../passing-time.ts';

/** The choke point with all tools before a UI with another contract, over the embedded cluster. */
export interface OtherUi {
  readonly demo: DemoApi;
  readonly upstream: CountingUpstream;
  readonly catalog: LiveCatalog;
  readonly compatibility: Compatibility;
  /** Errors of tools that crashed. */
  readonly crashes: readonly unknown[];
  /** The envelope of a call; a write is previewed unless the arguments say otherwise. */
  call(tool: string, given?: object): Promise<AnswerEnvelope>;
  close(): Promise<void>;
}

/**
 * Starts the embedded API with another contract, judged as the server judges it.
 *
 * @param sdl the contract
 * @param version what serves it; the newest one with that contract by default
 */
export async function otherUi(sdl: string, version: DemoVersion = { edit: () => sdl }): Promise<OtherUi> {
  const live: GraphQLSchema = buildSchema(sdl, { assumeValid: true });
  const demo = await startDemoApi({ ...EVERYTHING, accessMode: 'read-write', version });
  const upstream = await countingUpstream(demo.url);
  const client = createUiClient({ url: upstream.url, timeoutMs: 10_000 });
  const servability = new Servability(live, contractSchema());
  const catalog = new LiveCatalog(createCatalog());
  catalog.judgeBy((judged) => servability.compatibilityOf(judged));
  const ui = fittedUi(client, () => servability.fit);
  const crashes: unknown[] = [];
  return {
    demo,
    upstream,
    catalog,
    compatibility: catalog.compatibility,
    crashes,
    async call(tool, given = {}) {
      const result = await callTool(
        {
          catalog,
          ui,
          bundleReader: client,
          bundles: new Bundles(),
          watches: new Watches(),
          changes: new ChangeRecord(),
          onUnknownOperation: () => {},
          facts: new ClusterFactsCache(ui),
          plans: new PlanBook(new Uint8Array(32).fill(7)),
          applies: new Serialiser(),
          access: { current: () => pinnedAccess('read-write'), fresh: async () => pinnedAccess('read-write') },
          recordWrite: async () => true,
          ...passingTime(),
          backend: 'demo',
          allowedToolsets: 'all',
          bundle: 'allow',
          requirePlan: 'off',
          confirm: 'off',
          uiTimeoutMs: 10_000,
          answerBudget: 60_000,
          onCrash: (_tool, error) => void crashes.push(error),
        },
        { tool, arguments: given, caller: callerNamed('tester'), signal: new AbortController().signal },
      );
      if (result.type !== 'answered') throw new Error(`not answered: ${result.type}`);
      return JSON.parse(result.structured ?? '');
    },
    async close() {
      client.close();
      await upstream.close();
      await demo.close();
    },
  };
}
