import { expect, onTestFinished, test } from 'vitest';
import { serveOverPipes } from './stdio-server.ts';

const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };

test('a client over pipes is guided as one over HTTP: all is offered, nothing changed, each read has its line', async () => {
  const pipes = await serveOverPipes('read-write');
  onTestFinished(pipes.close);
  const asked: readonly (readonly [string, object, object])[] = [
    ['prompts/list', {}, { prompts: expect.arrayContaining([expect.objectContaining({ name: 'cut_trace_cost' })]) }],
    ['prompts/get', { name: 'troubleshoot_a_source', arguments: CART }, { messages: [{ role: 'user' }] }],
    [
      'resources/list',
      {},
      { resources: expect.arrayContaining([expect.objectContaining({ uri: 'odigos://sources' })]) },
    ],
    ['resources/read', { uri: 'odigos://sources/shop/Deployment/cart' }, { contents: [{ mimeType: 'text/plain' }] }],
    [
      'completion/complete',
      { ref: { type: 'ref/prompt', name: 'onboard_a_namespace' }, argument: { name: 'namespace', value: 'sh' } },
      { completion: { values: expect.arrayContaining(['shop']) } },
    ],
    ['skills/list', {}, { skills: expect.arrayContaining([expect.objectContaining({ uri: expect.any(String) })]) }],
  ];
  pipes.send({
    id: 'hello',
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'pipes', version: '1' } },
  });
  await pipes.answerTo('hello');
  pipes.send({ method: 'notifications/initialized' });
  for (const [id, [method, params, answer]] of asked.entries()) {
    pipes.send({ id, method, params });
    expect(await pipes.answerTo(id), method).toMatchObject({ result: answer });
  }
  const vias = new Set(pipes.audit().map((line): unknown => JSON.parse(line).via));
  expect(vias).toEqual(
    new Set(['prompt troubleshoot_a_source', 'resource odigos://sources/{namespace}/{kind}/{name}', 'completion']),
  );
  expect(pipes.upstream.mutations()).toEqual([]);
});
