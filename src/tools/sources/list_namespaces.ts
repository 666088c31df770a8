import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';

/** Namespaces and how they are marked. Those that Odigos ignores are told apart: the API leaves them out of its list. */
export const list_namespaces = defineRead(definitions.list_namespaces, {
  async read(call) {
    const { instrumented, name_contains: part } = call.arguments;
    const [{ namespaces }, { effectiveConfig }] = await Promise.all([
      call.read(operations.list_namespaces, call.arguments),
      call.read(operations.list_namespaces_settings, {}),
    ]);
    const ignored = [...(effectiveConfig?.ignoredNamespaces ?? [])].sort();
    const chosen = namespaces.filter(
      ({ name, markedForInstrumentation: marked }) =>
        !ignored.includes(name) &&
        (instrumented === undefined || marked === instrumented) &&
        (part === undefined || name.includes(part)),
    );
    const page = pageOf(chosen, ({ name }) => name, call);
    const [first] = page.items;
    const steps: NextStep[] = [];
    if (first) {
      const { name: namespace } = first;
      steps.push({
        tool: 'list_workloads_in_namespace',
        arguments: { namespace },
        why: `See what runs in ${namespace}.`,
      });
    }
    steps.push({ tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources need help.' });
    return {
      data: {
        namespaces: page.items.map(({ name, markedForInstrumentation: marked, dataStreamNames }) =>
          present({
            name,
            // Without a mark of its own, single workloads of it may be instrumented all the same.
            instrumented_as_a_whole: marked,
            streams: [...dataStreamNames].sort(),
          }),
        ),
        total: page.total,
        ...present({
          ignored: ignored.filter((name) => part === undefined || name.includes(part)),
        }),
      },
      nextSteps: steps,
      paged: { list: 'namespaces', page },
    };
  },
});
