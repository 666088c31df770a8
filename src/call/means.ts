import { ALL } from '../access/toolsets.ts';
import type { ReadMeans, WriteMeans } from '../tool/bind.ts';
import { notServed } from '../tool/compatibility.ts';
import type { CallContext } from './call-context.ts';
import type { CallEnvironment } from './call-environment.ts';
import { changedAt } from './changed-at.ts';
import { ensureTaken } from './gate.ts';
import type { JudgeSend } from './upstream.ts';

/** What a read tool and a preview are handed: no way to change anything. */
export function readMeans(context: CallContext): ReadMeans {
  const { environment, call, access, notes, secrets, upstream } = context;
  const { requirePlan, confirm, backend, catalog } = environment;
  return {
    ...upstream.reading(),
    signal: call.signal,
    pause(seconds) {
      call.holder?.rest();
      call.emptied?.forget();
      return environment.pause(seconds * 1000, call.signal);
    },
    beginWatch: (totals) => environment.watches.begin(totals),
    elapsed: () => environment.now() / 1000,
    time: environment.time,
    changedAt: (workload) => changedAt(environment.changes, workload),
    access: {
      ...access,
      caller: call.caller,
      // Few tools ask for them, and it takes the whole catalog to tell.
      get toolsets() {
        return allowedNames(environment);
      },
      requirePlan,
      confirm,
    },
    backend,
    bundle: environment.bundles.forCall(upstream.download, call.reachedAt),
    compatibility: catalog.compatibility,
    ensureTaken: (operation, variables) => ensureTaken(operation, variables, catalog),
    warn: (sentence) => notes.warn(sentence),
    disclose: (values) => secrets.disclose(values),
    progress: (report) => call.onProgress?.(report),
  };
}

/**
 * What the apply step of a write is handed.
 *
 * @param judge asked before each mutation, one that is sent again after a conflict included
 */
export function writeMeans(context: CallContext, judge: JudgeSend): WriteMeans {
  return { ...readMeans(context), ...context.upstream.writing(judge) };
}

/** Toolsets of which this UI serves no tool are left out: there is nothing in them to connect for. */
function allowedNames({ allowedToolsets, catalog }: CallEnvironment): readonly string[] {
  const served = new Set(
    [...catalog.tools.values()].flatMap(({ definition: { name, toolset } }) =>
      notServed(catalog.compatibility, name) === undefined ? [toolset] : [],
    ),
  );
  const allowed = allowedToolsets === ALL ? [...catalog.toolsets] : [...allowedToolsets];
  return allowed.filter((name) => served.has(name) || !catalog.toolsets.has(name));
}
