import { describe, expect, it } from 'vitest';
import { foldersOf, isLog, lacksOf, nearestPaths } from '../../../src/tools/support/bundle-listing.ts';

const files = (...paths: readonly string[]) => paths.map((path) => ({ path, size: 100 }));

describe('foldersOf', () => {
  it('tells the logs of a folder first, and of objects a few', () => {
    const objects = Array.from({ length: 300 }, (_, index) => `shop/Sources/source-${index}.yaml`);
    expect(foldersOf(files('n/d/d.yaml', 'n/d/pod-a.x.log.gz', ...objects))).toEqual([
      { folder: 'n/d', files: 2, size: '200 B', names: ['pod-a.x.log.gz', 'd.yaml'], hasLogs: true },
      {
        folder: 'shop/Sources',
        files: 300,
        size: '30.0 kB',
        names: ['source-0.yaml', 'source-1.yaml', 'source-2.yaml', '… and 297 more'],
        hasLogs: false,
      },
    ]);
  });

  it.each([1, 3, 4, 24, 25, 60])('never leaves names out without a word, of %i objects or logs', (count) => {
    for (const end of ['.yaml', '.log.gz']) {
      const [told] = foldersOf(files(...Array.from({ length: count }, (_, index) => `n/d/${index}${end}`)));
      const names = told?.names ?? [];
      const named = names.filter((name) => name.endsWith(end)).length;
      const [, more = '0'] = /^… and (\d+) more$/.exec(names.at(-1) ?? '') ?? [];
      expect(named + Number(more)).toBe(count);
    }
  });

  it('takes the profiles of a namespace together, and gives paths that are those of files', () => {
    const [profiles] = foldersOf(files('n/Profile/a/cpu.prof', 'n/Profile/b/cpu.prof'));
    expect(profiles).toMatchObject({ folder: 'n/Profile', files: 2, names: ['a/cpu.prof', 'b/cpu.prof'] });
  });
});

describe('isLog', () => {
  it('goes by the name that the UI gives logs', () => {
    expect(isLog('n/d/pod-a.c.previous.log.gz')).toBe(true);
    expect(isLog('n/d/pod-a.yaml')).toBe(false);
  });
});

describe('lacksOf', () => {
  it('names what every whole bundle has', () => {
    expect(lacksOf(files('n/deployment-odigos-ui/x.yaml', 'n/ConfigMaps/x.yaml'))).toEqual([]);
    expect(lacksOf(files('shop/Sources/a.yaml'))).toEqual(['its Deployments', 'its ConfigMaps']);
  });
});

describe('nearestPaths', () => {
  const there = files('n/d/pod-gateway-1.gateway.log.gz', 'n/d/pod-gateway-1.yaml', 'n/x/pod-ui-1.ui.log.gz');

  it('prefers what holds the given text, then what shares its words', () => {
    expect(nearestPaths('GATEWAY.log', there)[0]).toBe('n/d/pod-gateway-1.gateway.log.gz');
    expect(nearestPaths('pod-gateway-2.yaml', there)[0]).toBe('n/d/pod-gateway-1.yaml');
    expect(nearestPaths('zzz', there)).toEqual([]);
    expect(nearestPaths('pod', files(...Array.from({ length: 50 }, (_, index) => `pod-${index}`)))).toHaveLength(5);
  });
});
