import type { AgentEffect, Library, Pod } from '../kubernetes/model.ts';
import { reportsHealth } from './agents.ts';

/** Libraries that the agent of each language instruments; true marks those of the standard library. */
const LIBRARIES: ReadonlyMap<string, readonly (readonly [string, boolean])[]> = new Map([
  [
    'golang',
    [
      ['database/sql', true],
      ['google.golang.org/grpc', false],
      ['net/http', true],
    ],
  ],
  [
    'nodejs',
    [
      ['@opentelemetry/instrumentation-express', false],
      ['@opentelemetry/instrumentation-http', false],
    ],
  ],
  [
    'python',
    [
      ['opentelemetry.instrumentation.flask', false],
      ['opentelemetry.instrumentation.requests', false],
    ],
  ],
]);

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['golang', 'go'],
  ['nodejs', 'nodejs'],
  ['python', 'python'],
]);

/** Puts a process, not yet known to be healthy, into each container with an agent that reports health. */
export function beginProcesses(effect: AgentEffect, pods: readonly Pod[], now: number): void {
  for (const pod of pods) {
    for (const container of pod.containers) {
      if (!container.distro || !reportsHealth(container.distro) || container.waiting) continue;
      const family = container.distro.split('-')[0] ?? '';
      container.processes = [
        {
          id: 1,
          language: LANGUAGES.get(family) ?? family,
          healthy: null,
          message: '',
          libraries: librariesOf(family, effect, now),
        },
      ];
    }
  }
}

function librariesOf(family: string, effect: AgentEffect, now: number): readonly Library[] {
  if (effect.kind === 'no-components' || effect.kind === 'unhealthy') return [];
  return (LIBRARIES.get(family) ?? []).map(([name, standard], index) => {
    const broken = effect.kind === 'library-unhealthy' && index === 0;
    return { name, standard, healthy: !broken, message: broken ? effect.message : null, statusAt: now };
  });
}
