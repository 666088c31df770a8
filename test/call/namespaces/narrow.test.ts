import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../src/access/patterns.ts';
import { namedNamespaces, namedStreams } from '../../../src/call/namespaces/named.ts';
import { narrowAnswer } from '../../../src/call/namespaces/narrow.ts';
import { ownNames } from '../../../src/call/namespaces/own-names.ts';
import { withoutOtherNamespaces } from '../../../src/call/namespaces/references.ts';
import type { NamespaceForm, NarrowedField } from '../../../src/tool/definition.ts';
import type { GetServiceMapNamesQuery } from '../../../src/tool/generated/operations.generated.ts';

const allows = matcherOf(['shop', 'team-*']);

type Named = GetServiceMapNamesQuery['workloads'][number];
const named = (namespace: string, name: string, serviceName: string | null = null, ...streams: string[]): Named => ({
  id: { namespace, kind: 'Deployment', name },
  serviceName,
  dataStreamNames: streams,
});
const WORLD: GetServiceMapNamesQuery = {
  workloads: [
    named('shop', 'cart', null, 'shopping'),
    named('shop', 'checkout', 'checkout-service'),
    named('team-a', 'gateway'),
    named('payments', 'gateway'),
    named('payments', 'ledger', 'books', 'money'),
  ],
  namespaces: [
    { name: 'team-b', dataStreamNames: ['b'] },
    { name: 'data', dataStreamNames: ['secret'] },
  ],
  effectiveConfig: { ignoredNamespaces: ['istio-system', 'team-x'] },
};

describe('the names that are of a caller', () => {
  const names = ownNames(WORLD, allows, ['asked']);

  it.each(['default', 'shopping', 'b', 'asked'])('data stream %s is', (stream) => {
    expect(names.isStream(stream)).toBe(true);
  });
  it.each(['money', 'secret', ''])('data stream "%s" is not', (stream) => {
    expect(names.isStream(stream)).toBe(false);
  });
  it('those that only others are in are told apart from those that nobody is in', () => {
    const streams = ['money', 'secret', 'default', 'shopping', 'asked', 'unused'];
    expect(streams.filter((stream) => names.isOthersStream(stream))).toEqual(['money', 'secret']);
  });
  it.each(['cart', 'checkout-service'])('service %s is', (service) => {
    expect(names.isService(service)).toBe(true);
  });
  it.each(['gateway', 'books', 'ledger', 'checkout', 'unheard-of'])('service %s is not', (service) => {
    expect(names.isService(service)).toBe(false);
  });
  it.each(['ledger', 'ledger-0', 'ledger.payments.svc:8080', 'tcp://books', 'redis.data:6379', 'istiod.istio-system'])(
    '%s mentions others',
    (text) => {
      expect(names.mentionsOther(text)).toBe(true);
    },
  );
  it.each(['cart', 'bank.example', 'kafka', 'database', 'cart.shop.svc', 'api.team-x'])('%s mentions none', (text) => {
    expect(names.mentionsOther(text)).toBe(false);
  });
});

describe('an answer that is narrowed', () => {
  const names = ownNames(WORLD, allows, []);
  const field = (form: NamespaceForm, path: string, by = '', more: Partial<NarrowedField> = {}): NarrowedField => ({
    form,
    path: path.split('.'),
    by: by === '' ? [] : by.split('.'),
    ...more,
  });
  const narrowed = (answer: unknown, fields: readonly NarrowedField[], asked: readonly string[] = []): unknown =>
    narrowAnswer(answer, fields, { allows, names, asked });

  it('keeps items of the namespaces, at any depth, and all that is not named', () => {
    const answer = { a: [{ b: [{ id: { namespace: 'shop' } }, { id: { namespace: 'data' } }], c: 1 }], d: 'x' };
    expect(narrowed(answer, [field('NAMESPACE', 'a.b', 'id.namespace')])).toEqual({
      a: [{ b: [{ id: { namespace: 'shop' } }], c: 1 }],
      d: 'x',
    });
  });

  it.each([
    ['without the value', {}],
    ['whose value is null', { namespace: null }],
    ['whose value is no text', { namespace: ['shop'] }],
    ['that is a text', 'shop'],
    ['that is null', null],
  ])('drops an item %s', (_what, item) => {
    expect(narrowed({ a: [item] }, [field('NAMESPACE', 'a', 'namespace')])).toEqual({ a: [] });
  });

  it('drops what is no list where one should be', () => {
    expect(narrowed({ a: { namespace: 'shop' } }, [field('NAMESPACE', 'a', 'namespace')])).toEqual({ a: null });
    expect(narrowed({ a: null }, [field('NAMESPACE', 'a', 'namespace')])).toEqual({ a: null });
  });

  it('narrows what is inside of an item that stays too', () => {
    const fields = [field('STREAM', 'list', 'streams'), field('STREAM', 'list.streams')];
    const list = [{ streams: ['money', 'shopping'] }, { streams: ['money'] }, { streams: [] }, { streams: [null] }];
    expect(narrowed({ list }, fields)).toEqual({
      list: [{ streams: ['shopping'] }, { streams: [] }, { streams: [] }],
    });
  });

  it('keeps keys of workloads of the namespaces', () => {
    const keys = ['shop/Deployment/cart', 'shopping/Deployment/cart', 'data/x/shop', 'shop', '/shop'];
    expect(narrowed({ keys }, [field('WORKLOAD_KEY', 'keys')])).toEqual({ keys: ['shop/Deployment/cart', 'shop'] });
  });

  it('keeps what own services call outside of the cluster, and no service that somebody else may be', () => {
    const service = (serviceName: string, isVirtual: boolean) => ({ serviceName, isVirtual });
    const calls = [
      service('cart', false),
      service('bank.example', true),
      service('unheard-of', false),
      service('ledger', true),
      service('gateway', false),
    ];
    expect(narrowed({ calls }, [field('CALLED_SERVICE', 'calls', 'serviceName')])).toEqual({
      calls: [service('cart', false), service('bank.example', true)],
    });
  });

  it('drops a namesake in another namespace that only the id of its node gives away', () => {
    const nodes = ['cart', 'cart|shop', 'cart|payments', 'other'].map((nodeId) => ({ serviceName: 'cart', nodeId }));
    const virtual = ['bank', 'bank|payments'].map((nodeId) => ({ serviceName: 'bank', nodeId, isVirtual: true }));
    const ids = (form: NamespaceForm, list: readonly object[]): unknown =>
      narrowed({ list }, [field(form, 'list', 'serviceName')]);
    expect(ids('SERVICE', nodes)).toEqual({ list: [nodes[0], nodes[1], nodes[3]] });
    expect(ids('CALLED_SERVICE', virtual)).toEqual({ list: [virtual[0]] });
  });

  it('tells nothing of a service that is not the own', () => {
    const peers = { peers: { inbound: [{}], outbound: [{}], note: 'n' } };
    const fields = [field('ASKED_SERVICE', 'peers')];
    expect(narrowed(peers, fields, ['cart'])).toEqual(peers);
    for (const asked of [['books'], ['cart', 'books'], []]) {
      expect(narrowed(peers, fields, asked)).toEqual({ peers: { inbound: [], outbound: [], note: 'n' } });
    }
  });

  it('drops items that mention others', () => {
    const to = (value: string) => ({ attributes: [{ key: 'server.address', value }] });
    expect(narrowed({ out: [to('bank.example'), to('ledger')] }, [field('MENTION', 'out', 'attributes')])).toEqual({
      out: [to('bank.example')],
    });
  });

  it.each([null, '', 0, []] as const)('puts %j in the place of what is withheld', (empty) => {
    expect(narrowed({ a: { b: 'x' } }, [field('WITHHELD', 'a.b', '', { empty })])).toEqual({ a: { b: empty } });
  });

  it('takes everything for others when it is not known what is own', () => {
    for (const form of ['STREAM', 'SERVICE', 'CALLED_SERVICE', 'MENTION'] as const) {
      const answer = narrowAnswer({ a: ['cart'] }, [field(form, 'a')], { allows, names: undefined, asked: [] });
      expect(answer).toEqual({ a: [] });
    }
  });
});

describe('the namespaces that arguments name', () => {
  it('are found at any depth, each once', () => {
    const given = {
      namespace: 'a',
      workloads: [{ namespace: 'b' }, { namespace: 'a' }],
      x: { namespaces: ['c', ['d']] },
    };
    expect(namedNamespaces(given)).toEqual(['a', 'b', 'c', 'd']);
  });

  it.each([undefined, null, 'namespace', 3, [], {}, { namespace: 3 }])('are none in %j', (given) => {
    expect(namedNamespaces(given)).toEqual([]);
  });
});

it('the data streams that sources are put into are found in arguments and variables, not those that are asked about', () => {
  const given = { data_stream: 'a', stream: 'b', sources: [{ currentStreamName: 'c' }, { currentStreamName: 'a' }] };
  expect(namedStreams(given)).toEqual(['a', 'c']);
});

describe('a text that names other namespaces', () => {
  it.each([
    ['see data/Deployment/etl-1.', 'see [another namespace]'],
    ['secrets "x" is forbidden in the namespace "data"', 'secrets "x" is forbidden in the [another namespace]'],
    ["namespace='data', namespaces/data/pods/a-0", '[another namespace], [another namespace]'],
    ['namespace: "data"', '[another namespace]'],
    ['dial tcp http://etl.data.svc.cluster.local:80/x', 'dial tcp http://[another namespace]:80/x'],
    ['dial db-0.db.data.svc', 'dial [another namespace]'],
  ])('is told without: %s', (text, told) => {
    expect(withoutOtherNamespaces(text, allows)).toBe(told);
  });

  it.each([
    'see shop/Deployment/cart, team-x/CronJob/y',
    'pods "a" in the namespace "shop", namespaces/team-a/pods/b, cart.shop.svc.cluster.local',
    'the namespace is instrumented, so no data came',
    'application/json, github.com/Acme/shop, java/Util/List',
  ])('stays otherwise: %s', (text) => {
    expect(withoutOtherNamespaces(text, allows)).toBe(text);
  });
});
