import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { EndedProcess } from '../processes.ts';
import type { ApiServer } from './api-server.ts';
import type { Manifest } from './manifests.ts';
import { kubectl } from './tools.ts';

const container = z.object({ name: z.string(), args: z.array(z.string()) });
const jobSpec = z.object({
  completionMode: z.literal('Indexed'),
  completions: z.literal(1),
  backoffLimitPerIndex: z.number(),
  template: z.object({
    spec: z.object({
      restartPolicy: z.literal('Never'),
      initContainers: z.array(container).default([]),
      containers: z.array(container).length(1),
    }),
  }),
});
const configMap = z.object({ data: z.record(z.string(), z.string()) });

interface Step extends EndedProcess {
  readonly name: string;
}

export interface JobRun {
  readonly succeeded: boolean;
  /** The containers that ran, by attempt. */
  readonly attempts: readonly (readonly Step[])[];
}

/**
 * Runs a Job's containers as a cluster would: in sequence, a failure ends the attempt, and the next attempt is told by
 * ATTEMPT how many failed before it.
 */
export async function runJob(job: Manifest, steps: Manifest, server: ApiServer): Promise<JobRun> {
  const spec = jobSpec.parse(job.spec);
  const folder = await mkdtemp(join(tmpdir(), 'odigos-mcp-steps-'));
  try {
    for (const [name, text] of Object.entries(configMap.parse(steps).data)) await writeFile(join(folder, name), text);
    const { initContainers, containers } = spec.template.spec;
    const attempts: Step[][] = [];
    for (let attempt = 0; attempt <= spec.backoffLimitPerIndex; attempt++) {
      const ran: Step[] = [];
      attempts.push(ran);
      for (const { name, args } of [...initContainers, ...containers]) {
        const expanded = args.map((arg) =>
          arg.replaceAll('$(ATTEMPT)', String(attempt)).replace('=/steps/', `=${folder}/`),
        );
        ran.push({ name, ...(await kubectl(expanded, server.environment)) });
        if (ran.at(-1)?.code !== 0) break;
      }
      if (ran.at(-1)?.code === 0) return { succeeded: true, attempts };
    }
    return { succeeded: false, attempts };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
