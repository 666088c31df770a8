import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { ownOperations } from '../../src/compatibility/needs.ts';
import { Servability } from '../../src/compatibility/servability.ts';
import { minimalArguments } from '../e2e/arguments.ts';
import { editedContract, editings } from './edited-contract.ts';
import { otherUi } from './other-ui.ts';

const CONTRACT = readFileSync('graphql/schema.graphql', 'utf8');
const contract = contractSchema();
const catalog = createCatalog();

describe('a UI with any edits of the newest contract', () => {
  it('takes every operation as it is sent to it, and each tool is served, served in part, or refused with a reason', () => {
    fc.assert(
      fc.property(editings, (editing) => {
        const live = buildSchema(editedContract(CONTRACT, editing), { assumeValid: true });
        const servability = new Servability(live, contract);
        const compatibility = servability.compatibilityOf(catalog);
        for (const { definition } of catalog.tools.values()) {
          if (compatibility.unservable.has(definition.name)) continue;
          for (const operation of ownOperations(definition)) {
            const { wire, problems } = servability.fit.of(operation, definition);
            if (problems.length > 0) continue;
            const errors = validate(live, parse(wire.text)).map(({ message }) => `${operation.name}: ${message}`);
            expect(errors).toEqual([]);
          }
        }
        for (const why of [...compatibility.unservable.values(), ...compatibility.limited.values()])
          expect(why).toMatch(/^\w+ /);
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  it('answers the tools that are served with what is left: no crash, nothing that it does not know, no other totals', async () => {
    const whole = await totals(CONTRACT);
    await fc.assert(
      fc.asyncProperty(editings, async (editing) => {
        const found = await totals(editedContract(CONTRACT, { ...editing, perMille: Math.min(editing.perMille, 60) }));
        for (const [tool, total] of found)
          if (!COUNTS_THE_CONTRACT.has(tool)) expect({ tool, total }).toEqual({ tool, total: whole.get(tool) });
      }),
      { numRuns: 4 },
    );
  }, 180_000);
});

/** What these count are fields and enum values of the contract itself, which are others. */
const COUNTS_THE_CONTRACT: ReadonlySet<string> = new Set([
  'get_config',
  'list_action_types',
  'list_instrumentation_rule_types',
]);

const totalShape = z.looseObject({ total: z.number() });

/** The totals that the read tools answer, by tool, of those that answer one. */
async function totals(sdl: string): Promise<ReadonlyMap<string, number>> {
  const ui = await otherUi(sdl);
  try {
    const found = new Map<string, number>();
    for (const listed of ui.catalog.listed) {
      const definition = ui.catalog.tools.get(listed.name)?.definition;
      if (definition?.kind !== 'READ' || ui.compatibility.unservable.has(listed.name)) continue;
      const { data, error } = await ui.call(listed.name, minimalArguments(listed, ui.demo));
      expect(error?.message ?? '').not.toContain('does not know what the tool asks for: Cannot');
      const answered = totalShape.safeParse(data);
      if (answered.success) found.set(listed.name, answered.data.total);
    }
    expect(ui.crashes).toEqual([]);
    return found;
  } finally {
    await ui.close();
  }
}
