import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  type GraphQLOutputType,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolvers } from '../../src/demo/resolvers/index.ts';
import { type Asked, demo, valueAt } from './ask.ts';

const contract = buildSchema(readFileSync(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8'));

/** Fields that fail or change something when they are read. */
const TRAPS: ReadonlySet<string> = new Set(['generation', 'profiling', 'processesHealthStatus']);

/** Every field below a type, except the traps and those that want arguments. */
function everything(type: GraphQLOutputType, left: ReadonlySet<string> = TRAPS, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named) || !isObjectType(named)) return '';
  const fields = Object.values(named.getFields())
    .filter((field) => !left.has(field.name) && field.args.length === 0 && !above.includes(named.name))
    .map((field) => {
      const below = everything(field.type, left, [...above, named.name]);
      const leaf = isLeafType(getNamedType(field.type));
      return leaf ? field.name : below === '' ? '' : `${field.name} ${below}`;
    })
    .filter((one) => one !== '');
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}

const ARGUMENTS: Readonly<Record<string, string>> = {
  collectorPod: '(namespace: "odigos-system", name: "$gateway")',
  describeSource: '(namespace: "shop", kind: "Deployment", name: "catalog")',
  diagnose: '(dryRun: true)',
  instrumentationInstanceComponents: '(namespace: "shop", kind: "Deployment", name: "catalog")',
  k8sManifest: '(namespace: "shop", kind: Deployment, name: "catalog")',
  peerSources: '(serviceName: "cart")',
  pod: '(namespace: "odigos-system", name: "$gateway")',
  workloadsByIds: '(ids: [{ namespace: "shop", kind: Deployment, name: "catalog" }])',
};

describe('the contract', () => {
  it('is what the embedded API introspects as', async () => {
    const { ask } = await demo();
    const answer = await ask(getIntrospectionQuery());
    const served = buildClientSchema(JSON.parse(JSON.stringify(answer.data)));
    expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(contract)));
  });

  it.each(['Query', 'Mutation'] as const)('has a resolver for every field of %s', (root) => {
    const type = contract.getType(root);
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
    expect(fields.filter((field) => !(field in (resolvers[root] ?? {})))).toEqual([]);
  });

  it.each(Object.keys(contract.getQueryType()?.getFields() ?? {}))(
    'is answered without error for every field below %s',
    async (root) => {
      const { ask } = await demo();
      const field = contract.getQueryType()?.getFields()[root];
      if (!field) throw new Error(`no field ${root}`);
      const selection = everything(field.type);
      const answer = await ask(`{ ${root}${await argumentsOf(root, { ask })} ${selection} }`);
      expect(answer.errors).toEqual([]);
      expect(valueAt(answer.data, root)).not.toBeUndefined();
    },
  );

  async function argumentsOf(root: string, { ask }: Pick<Asked, 'ask'>): Promise<string> {
    const given = ARGUMENTS[root] ?? '';
    if (!given.includes('$gateway')) return given;
    const pods = await ask('{ gatewayPods { name } }');
    return given.replace('$gateway', String(pods.at('gatewayPods.0.name')));
  }
});
