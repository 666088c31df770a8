import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { dataOf } from '../e2e/envelope.ts';
import { EVERYTHING, possibleArguments } from '../e2e/possible.ts';
import { type Workbench, workbench } from './workbench.ts';

const TOOLS = new Map(servedTools(createCatalog()).map((tool) => [tool.name, tool]));

/** The writes that change, or take a rule into, an object that may be another's. */
const CHANGES = [
  ...['action', 'destination', 'instrumentation_rule'].flatMap((kind) => [`delete_${kind}`, `update_${kind}`]),
  ...['cost_reduction_rule', 'highly_relevant_operation_rule', 'noisy_operation_rule'].flatMap((kind) => [
    `create_${kind}`,
    `delete_${kind}`,
    `update_${kind}`,
  ]),
  'delete_data_stream',
  'rename_data_stream',
];

describe('a preview of a change of what the UI may not have made', () => {
  it.each(CHANGES)('by %s says so where a chart made it, and only there', async (name) => {
    const tool = TOOLS.get(name);
    if (!tool) throw new Error(`no tool ${name}`);
    const bench = await workbench({ demo: EVERYTHING });
    const given = possibleArguments(tool, bench.demo);
    expect(await said(bench, name, given)).not.toContain('The UI did not make');
    nameAsAChartDoes(bench);
    expect(await said(bench, name, asOfAChart(given))).toMatch(
      /The UI did not make (action|destination|rule|sampling group) .*: what did, such as a chart or GitOps, may put it back\. Change it there: render_change shows this as code\./,
    );
  });
});

async function said(bench: Workbench, name: string, given: object): Promise<string> {
  return JSON.stringify(dataOf(await bench.preview(name, given)).consequences ?? []);
}

/** The same data as a manifest gives it: objects by other ids, groups without the name and actions without the mark of the UI. */
function asOfAChart<Value>(data: Value): Value {
  const text = JSON.stringify(data)
    .replaceAll(/(?:odigos\.io\.dest\.[a-z]+|action|ui-instrumentation-rule)-([a-z0-9]{5})(?=")/g, 'of-a-chart-$1')
    .replaceAll('"uiGenerated":true', '"uiGenerated":false')
    .replaceAll(/"id":"([^"]+)","name":"\1"/g, '"id":"$1","name":null');
  return JSON.parse(text);
}

function nameAsAChartDoes({ upstream, demo }: Workbench): void {
  upstream.intercept(async ({ path, headers, body }, response) => {
    const { cookie = '', 'content-type': type = '', 'x-csrf-token': token = '' } = headers;
    const sent = { cookie, 'content-type': type, 'x-csrf-token': String(token) };
    const answer = await fetch(new URL(path, demo.url), { method: 'POST', headers: sent, body });
    const data: unknown = await answer.json();
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(asOfAChart(data)));
    return true;
  });
}
