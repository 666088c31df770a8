import type { Caller } from '../../access/caller.ts';
import { rateText } from '../../access/rate.ts';
import { inWords, toComeInWords } from '../../tool/compatibility.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { statedFollowUps } from '../../tool/kit/follow-ups.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { VERSION } from '../../version.ts';
import { attempt } from './attempt.ts';

const OPEN_API = 'This mode binds /mcp only: whoever reaches the UI service itself has its full rights.';

/** Mode, who sets it, versions: the connection check. */
export const get_access = defineRead(definitions.get_access, {
  async read(call) {
    // The connection check answers where the UI is away too: what this server itself knows holds without it.
    const [config, versions] = await Promise.all([
      attempt(call.read(operations.get_access, {})),
      attempt(call.read(operations.get_access_versions, {})),
    ]);
    for (const read of [config, versions]) {
      if (!read.ok) call.warn(`What only the Odigos UI tells is left out: ${read.failure.message}`);
    }
    const settings = config.ok ? config.value.effectiveConfig : undefined;
    const odigos = versions.ok ? versions.value.describeOdigos : undefined;
    const { mode, previews, source, caller, toolsets, requirePlan, confirm } = call.access;
    return {
      data: {
        access: {
          mode,
          set_by: source,
          writes:
            mode === 'read-write'
              ? 'allowed; each previews unless dry_run is false'
              : previews
                ? 'previewed only'
                : 'rejected',
          apply_needs_plan: requirePlan,
          apply_needs_confirmation: confirm,
          caller: caller.name,
          ...(caller.token === undefined ? {} : { token: scopeOf(caller) }),
          toolsets: toolsets.join(' '),
          more_tools: 'Connect with ?toolsets=all, or with names of toolsets, to see tools beside the core ones.',
          note: OPEN_API,
        },
        backend: call.backend,
        ui_api: present({ ...inWords(call.compatibility), to_come: toComeInWords(call.compatibility) }),
        server_version: VERSION,
        odigos: {
          version: odigos?.odigosVersion.value ?? null,
          tier: odigos?.tier.value ?? null,
          ui_mode: config.ok ? (settings?.uiMode ?? 'default') : null,
        },
        kubernetes_version: odigos?.kubernetesVersion.value ?? null,
        cluster: settings?.clusterName ?? null,
      },
      nextSteps: statedFollowUps(definitions.get_access.next, call.arguments, settings),
    };
  },
});

/** What the token of this call may do, so that an agent need not find out by being refused. */
function scopeOf({ tools, namespaces, rate, expires }: Caller): object {
  return present({
    tools: tools ?? 'all',
    namespaces: namespaces?.text ?? 'all',
    rate: rate ? rateText(rate) : undefined,
    expires: expires === undefined ? undefined : new Date(expires).toISOString(),
  });
}
