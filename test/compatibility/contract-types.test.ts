import { isIntrospectionType, OperationTypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { ContractTypes } from '../../src/compatibility/contract-types.ts';
import { writtenType } from '../../src/compatibility/written-type.ts';

const contract = contractSchema();
const types = new ContractTypes();

describe('the types of the contract', () => {
  const all = Object.values(contract.getTypeMap()).filter((type) => !isIntrospectionType(type));

  it.each(all.map((type) => [type.name, type] as const))('have %s as the contract has it', (name, type) => {
    const made = types.getType(name);
    expect(made && writtenType(made)).toEqual(writtenType(type));
  });

  it('are each made once', () => {
    expect(types.getType('K8sWorkload')).toBe(types.getType('K8sWorkload'));
  });

  it('begin where the contract begins', () => {
    expect(types.getRootType(OperationTypeNode.QUERY)?.name).toBe(contract.getQueryType()?.name);
    expect(types.getRootType(OperationTypeNode.MUTATION)?.name).toBe(contract.getMutationType()?.name);
    expect(types.getRootType(OperationTypeNode.SUBSCRIPTION)).toBeUndefined();
  });

  it('are no others', () => {
    expect(types.getType('Nothing')).toBeUndefined();
  });
});
