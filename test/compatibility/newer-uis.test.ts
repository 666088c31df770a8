import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { ownOperations } from '../../src/compatibility/needs.ts';
import { Servability } from '../../src/compatibility/servability.ts';
import { editedContract, editings } from './edited-contract.ts';

const CONTRACT = readFileSync('graphql/schema.graphql', 'utf8');
const contract = contractSchema();
const catalog = createCatalog();

describe('a UI with any edits of the newest contract', () => {
  it('takes every operation as it is sent to it, and each tool is served, served in part, or refused with a reason', () => {
    fc.assert(
      fc.property(editings, (editing) => {
        const live = buildSchema(editedContract(CONTRACT, editing), { assumeValid: true });
        const servability = new Servability(live, contract);
        const skew = servability.skewOf(catalog);
        for (const { definition } of catalog.tools.values()) {
          if (skew.unservable.has(definition.name)) continue;
          for (const operation of ownOperations(definition)) {
            const { wire, problems } = servability.fit.of(operation, definition);
            if (problems.length > 0) continue;
            const errors = validate(live, parse(wire.text)).map(({ message }) => `${operation.name}: ${message}`);
            expect(errors).toEqual([]);
          }
        }
        for (const why of [...skew.unservable.values(), ...skew.limited.values()]) expect(why).toMatch(/^\w+ /);
      }),
      { numRuns: 60 },
    );
  });
});
