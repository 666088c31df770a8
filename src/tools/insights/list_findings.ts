import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { type Finding, lookAt, orderKey } from './finding.ts';
import { classWords, ofInsights } from './insights.ts';

const OPEN = 'open';
const NOTHING_OF_IT =
  'Nothing matches: names and states are exact. list_sources has the names; without filters all that is open is listed.';

/** "What is wrong now?", by what Insights learned of how each transaction behaves. */
export const list_findings = defineRead(definitions.list_findings, {
  async read(call) {
    const { service, namespace, status } = call.arguments;
    const { findings } = await ofInsights(call.read(operations.list_findings, call.arguments));
    const page = pageOf(findings, orderKey, call);
    const steps: NextStep[] = page.items.slice(0, 2).flatMap((finding) => lookAt(finding) ?? []);
    const [first] = page.items;
    if (first) {
      const given = { service: first.service, namespace: first.namespace };
      steps.push({ tool: 'get_blast_radius', arguments: given, why: `See what ${first.service} touches.` });
    } else {
      steps.push({ tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources are unhealthy.' });
    }
    const where = service ?? namespace;
    if (!first && (where !== undefined || status !== OPEN)) call.warn(NOTHING_OF_IT);
    return {
      data: {
        says: `${findings.length} ${status} ${findings.length === 1 ? 'finding' : 'findings'}${where ? ` of ${where}` : ''}.`,
        findings: page.items.map(row),
        total: page.total,
      },
      nextSteps: steps,
      paged: { list: 'findings', page },
    };
  },
});

function row(finding: Finding): object {
  return present({
    severity: finding.severity,
    kind: finding.kind,
    title: finding.title,
    namespace: finding.namespace,
    service: finding.service,
    operation: finding.operationName,
    offending: finding.offending,
    deviates_in: classWords(finding.triggeredClasses),
    status: finding.status,
    occurrences: finding.occurrences,
    last_seen: finding.lastSeen,
    keys: lookAt(finding)?.arguments,
  });
}
