import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { contractSchema } from '../../src/compatibility/contract.ts';
import { Servability } from '../../src/compatibility/servability.ts';
import { FULLY_COMPATIBLE } from '../../src/tool/compatibility.ts';

const CONTRACT = readFileSync(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8');
const newest = buildSchema(CONTRACT);
const contract = contractSchema();
const catalog = createCatalog();
const WHOLE = { ...FULLY_COMPATIBLE, toCome: expect.any(Map), refuses: expect.any(Function) };

/** What is said of this server's own tools when the UI's schema is the contract with something replaced. */
function compatibilityAfter(search: string | RegExp, replacement: string) {
  const edited = CONTRACT.replace(search, replacement);
  expect(edited).not.toBe(CONTRACT);
  const { unservable, limited } = new Servability(buildSchema(edited), contract).compatibilityOf(catalog);
  return { unservable: Object.fromEntries(unservable), limited: Object.fromEntries(limited) };
}

describe('a UI with another schema', () => {
  it('that is the contract serves every tool in full', () => {
    expect(new Servability(newest, contract).compatibilityOf(catalog)).toEqual(WHOLE);
  });

  it('that knows more serves every tool in full', () => {
    const more = `${CONTRACT}
      extend type Query { later(hint: String): String }
      extend input ActionInput { mood: String, volume: Int! = 3 }
      extend enum ActionType { Sing }
    `;
    expect(new Servability(buildSchema(more), contract).compatibilityOf(catalog)).toEqual(WHOLE);
  });

  it('that lacks a root field does not serve the tools that send it, and serves all others', () => {
    expect(compatibilityAfter(/^ {2}createAction\(.*\n/m, '')).toEqual({
      unservable: { create_action: 'has no field Mutation.createAction' },
      limited: {},
    });
  });

  it('that lacks a field which only a companion reads does not serve that tool', () => {
    const { unservable } = compatibilityAfter(/^ {2}potentialDestinations: .*\n/m, '');
    expect(Object.values(unservable)).toEqual(
      Object.keys(unservable).map(() => 'has no field Query.potentialDestinations'),
    );
    expect(Object.keys(unservable)).toContain('list_potential_destinations');
  });

  it('that lacks what a tool borrows of another does not serve it either', () => {
    const { unservable } = compatibilityAfter(/^ {2}k8sManifest\(.*\n/m, '');
    expect(unservable).toMatchObject({
      get_manifest: 'has no field Query.k8sManifest',
      override_runtime: 'has no field Query.k8sManifest',
    });
  });

  it('that lacks a part of what is answered as far as it goes serves it in part', () => {
    const { unservable, limited } = compatibilityAfter(/^ {2}gatewayPods: .*\n/m, '');
    expect(unservable.get_gateway_info).toBe('has no field Query.gatewayPods');
    expect(limited.check_health).toBe('has no field Query.gatewayPods');
  });

  it('that demands a new argument does not serve the tools that send that field', () => {
    expect(
      compatibilityAfter(
        'deleteAction(actionType: String!, id: ID!)',
        'deleteAction(actionType: String!, id: ID!, why: String!)',
      ),
    ).toEqual({ unservable: { delete_action: 'demands an argument why of deleteAction' }, limited: {} });
  });

  it('that has renamed an argument says so', () => {
    const { unservable } = compatibilityAfter(
      'deleteAction(actionType: String!, id: ID!)',
      'deleteAction(kind: String!, id: ID!)',
    );
    expect(unservable.delete_action).toContain('has no argument actionType of Mutation.deleteAction');
  });

  it('that has renamed an input type serves the tools that send it by its new name', () => {
    expect(compatibilityAfter(/\bActionInput\b/g, 'ActionSpec')).toEqual({ unservable: {}, limited: {} });
  });

  it('that has renamed a type which is only answered serves every tool', () => {
    expect(compatibilityAfter(/\bOdigosAnalyze\b/g, 'OdigosDescription')).toEqual({ unservable: {}, limited: {} });
  });

  it('that answers an object where a remark was serves the tools that read it without', () => {
    const { unservable, limited } = compatibilityAfter(
      /(type EffectiveConfig \{[^}]*?clusterName: )String\n/,
      '$1OdigosAnalyze\n',
    );
    expect(unservable.get_access).toBeUndefined();
    expect(limited.get_access).toBe('answers OdigosAnalyze for EffectiveConfig.clusterName, and not String');
  });

  it('that answers an object where a plain value was which is relied on does not serve the tools that read it', () => {
    const { unservable } = compatibilityAfter('hasErrors: Boolean!', 'hasErrors: OdigosAnalyze!');
    expect(unservable.describe_odigos).toBe('answers OdigosAnalyze! for OdigosAnalyze.hasErrors, and not Boolean!');
  });

  it('that demands a field of an input which is never sent does not serve the tools that send that input', () => {
    expect(compatibilityAfter('input ActionInput {\n', 'input ActionInput {\n  owner: String!\n').unservable).toEqual({
      create_action: 'demands a field ActionInput.owner',
      update_action: 'demands a field ActionInput.owner',
    });
  });

  it('that lacks an optional field of an input serves the tools that may send it, and says which part fails', () => {
    const { unservable, limited } = compatibilityAfter(/(input ActionInput \{[^}]*?) {2}notes: String\n/, '$1');
    expect(unservable).toEqual({});
    expect(limited).toEqual({
      create_action: 'has no field ActionInput.notes',
      update_action: 'has no field ActionInput.notes',
    });
  });

  it('that has lost a value of an enum serves the tools that can send others, and says which value fails', () => {
    const { unservable, limited } = compatibilityAfter(/(enum K8sResourceKind \{[^}]*?) {2}DaemonSet\n/, '$1');
    expect(unservable).toEqual({});
    expect(limited.update_source ?? limited.get_manifest).toBe('has no value DaemonSet of K8sResourceKind');
  });

  it('that has lost a value which no tool can send is no matter', () => {
    const { limited } = compatibilityAfter(/(enum K8sResourceKind \{[^}]*?) {2}ConfigMap\n/, '$1');
    expect(limited.get_manifest).toBe('has no value ConfigMap of K8sResourceKind');
    // The arguments of this tool list the kinds of workloads, which that is none of.
    expect(limited.get_runtime_detection).toBeUndefined();
  });
});
