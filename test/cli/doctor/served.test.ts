import { describe, expect, it } from 'vitest';
import { pinnedAccess } from '../../../src/access/mode.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { type SeenUi, servedFindings } from '../../../src/cli/doctor/served.ts';
import { type Compatibility, FULLY_COMPATIBLE, notServed } from '../../../src/tool/compatibility.ts';

const { tools } = createCatalog();
const lacking = new Map([['get_pod', 'has no field "pod"']]);
const coming = new Map([['list_findings', 'has no field Query.insights']]);

function contractOf(compatibility: Partial<Compatibility>): string {
  const whole = { ...FULLY_COMPATIBLE, ...compatibility };
  const look: SeenUi = {
    lost: undefined,
    cluster: 'a',
    odigosVersion: 'v1.35.0',
    isEnabled: true,
    access: pinnedAccess('read-only'),
    catalog: { tools, compatibility: whole },
  };
  return servedFindings(look, false)
    .map(({ says }) => says)
    .join('\n');
}

describe('how many tools doctor says are served', () => {
  it.each([
    [{}, 0],
    [{ toCome: coming }, 1],
    [{ unservable: lacking }, 1],
    [{ unservable: lacking, toCome: coming }, 2],
  ])('is what is marked as not served taken from all: %#', (compatibility, lacks) => {
    const whole = { ...FULLY_COMPATIBLE, ...compatibility };
    const marked = [...tools.keys()].filter((name) => notServed(whole, name) !== undefined);
    expect(marked).toHaveLength(lacks);
    expect(contractOf(compatibility)).toContain(`${tools.size - lacks} of ${tools.size} tools are served`);
  });
});
