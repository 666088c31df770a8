import { readFileSync } from 'node:fs';
import { buildSchema, getNullableType, isEnumType, isListType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import loadAnsweredSchema from '../../src/codegen/compile/answered-schema.ts';
import { readContract } from '../../src/codegen/compile/contract.ts';
import { SECRET, TOOL } from '../../src/codegen/compile/directive-arguments.ts';
import { NAMESPACE_HOLDINGS } from '../../src/codegen/compile/namespace-selections.ts';
import { SECRET_FIELDS } from '../../src/codegen/compile/secret-selections.ts';

const contract = readContract('graphql');

function fieldAt(coordinate: string) {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = contract.wire.getType(typeName);
  return isObjectType(type) ? type.getFields()[fieldName] : undefined;
}

describe('the contract', () => {
  it('has every field that is guarded as a secret: one that was renamed would pass unguarded', () => {
    expect(Object.keys(SECRET_FIELDS).filter((coordinate) => !fieldAt(coordinate))).toEqual([]);
  });

  it('has every field that is narrowed to namespaces', () => {
    expect(Object.keys(NAMESPACE_HOLDINGS).filter((coordinate) => !fieldAt(coordinate))).toEqual([]);
  });

  it('has a list wherever items are narrowed to namespaces', () => {
    const others = Object.entries(NAMESPACE_HOLDINGS).filter(([coordinate, holding]) => {
      if (typeof holding === 'string' || holding.form === 'WITHHELD' || holding.form === 'ASKED_SERVICE') return false;
      const type = fieldAt(coordinate)?.type;
      return !(type && isListType(getNullableType(type)));
    });
    expect(others).toEqual([]);
  });

  it('has no client-only directive or type of its own', () => {
    const wire = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
    expect([...contract.clientDirectives].filter((name) => wire.getDirective(name))).toEqual([]);
    expect(wire.getType('WorkloadKind')).toBeUndefined();
    expect(isEnumType(contract.authoring.getType('WorkloadKind'))).toBe(true);
  });

  it.each([
    ['ToolKind', TOOL.shape.shape.kind.unwrap().unwrap().options],
    ['SecretForm', SECRET.shape.shape.as.options],
    ['NamespaceUse', TOOL.shape.shape.namespaced.options],
  ])('names the same members of %s in directives.graphql as the generator', (name, options) => {
    const type = contract.authoring.getType(name);
    expect(isEnumType(type) ? type.getValues().map((value) => value.name) : []).toEqual([...options]);
  });

  it('is read, for answers, with the enums that answers leave as text', async () => {
    const answered = await loadAnsweredSchema('graphql/schema.graphql');
    expect(isEnumType(contract.wire.getType('ProgrammingLanguage'))).toBe(true);
    expect(isEnumType(answered.getType('ProgrammingLanguage'))).toBe(false);
    expect(isEnumType(answered.getType('K8sResourceKind'))).toBe(true);
  });
});
