import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { listedTools } from '../../../src/catalog/listed-tools.ts';
import { withViewLinks } from '../../../src/server/mcp/view-links.ts';
import { VIEW_RESOURCES } from '../../../src/views/view-resources.ts';

describe('the views of tools', () => {
  const tools = withViewLinks(listedTools(createCatalog().listed, 1000));

  it('are named beside the tool, and change nothing that models see', () => {
    const plain = listedTools(createCatalog().listed, 1000);
    expect(tools.map(({ _meta, ...seen }) => seen)).toEqual(plain.map(({ _meta, ...seen }) => seen));
  });

  it('are of every write the one in which it is approved, of three reads their own', () => {
    const linked = tools.filter(({ _meta }) => _meta?.ui !== undefined);
    const writes = linked.filter(({ annotations }) => annotations?.readOnlyHint === false);
    expect(writes).toHaveLength(tools.filter(({ annotations }) => annotations?.readOnlyHint === false).length);
    expect(linked).toHaveLength(writes.length + 3);
    const uris = new Set(VIEW_RESOURCES.map(({ uri }) => uri));
    for (const { _meta } of linked) expect([...uris].map((resourceUri) => ({ resourceUri }))).toContainEqual(_meta?.ui);
  });
});
