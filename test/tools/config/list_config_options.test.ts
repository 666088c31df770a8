import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { UPDATE_ARGUMENTS } from '../../../src/tools/config/setters.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { workbench } from '../workbench.ts';

const listed = z.object({
  total: z.number(),
  options: z.array(
    z.looseObject({ setting: z.string(), change_with: z.string(), choices: z.array(z.string()).optional() }),
  ),
  next_cursor: z.string().optional(),
});

describe('list_config_options', () => {
  it('lists all options with how each is changed', async () => {
    const bench = await workbench();
    const { options, total } = listed.parse(await bench.data('list_config_options'));
    expect(options).toHaveLength(total);
    const by = new Map(options.map((option) => [option.setting, option]));
    expect(by.get('rollout.maxConcurrentRollouts')?.change_with).toBe('update_config max_concurrent_rollouts');
    expect(by.get('karpenter.enabled')?.change_with).toBe('helm only');
    expect(by.get('componentLogLevels.ui')).toMatchObject({
      change_with: 'set_log_level',
      choices: ['error', 'warn', 'info', 'debug'],
    });
    expect(by.get('sampling.dryRun')?.change_with).toBe('update_sampling_config');
  });

  it('pages, and narrows by section and text', async () => {
    const bench = await workbench();
    const whole = listed.parse(await bench.data('list_config_options'));
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = listed.parse(await bench.data('list_config_options', { limit: 7, ...(cursor ? { cursor } : {}) }));
      found.push(...page.options.map(({ setting }) => setting));
      cursor = page.next_cursor;
    } while (cursor);
    expect(found).toEqual(whole.options.map(({ setting }) => setting));
    expect(listed.parse(await bench.data('list_config_options', { section: 'namespaces' })).total).toBe(3);
    expect(listed.parse(await bench.data('list_config_options', { search: 'GRACETIME' })).total).toBe(1);
    expect(await bench.data('list_config_options', { search: '"/none' })).toMatchObject({
      says: 'No option matches.',
      total: 0,
    });
  });

  it('names the sections when one is unknown', async () => {
    expect((await (await workbench()).refusal('list_config_options', { section: 'nope' })).message).toContain(
      'namespaces, rollout, sampling',
    );
  });

  it('names arguments that update_config has, and every one of them', () => {
    const { dry_run: _dryRun, plan: _plan, ...own } = definitions.update_config.inputSchema.properties;
    expect(Object.values(UPDATE_ARGUMENTS).sort()).toEqual(Object.keys(own).sort());
  });

  trap('probe/config/bad-enum', 'spells choices as the tool takes them, not as they are shown', async () => {
    const bench = await workbench();
    const search = 'agentEnvVarsInjectionMethod';
    const { options } = listed.parse(await bench.data('list_config_options', { search }));
    const taken = definitions.update_config.inputSchema.properties.env_injection_method?.enum ?? [];
    expect(options[0]?.choices?.toSorted()).toEqual([...taken].sort());
  });

  it('takes an unknown condition for none, and broken properties for no choices', async () => {
    const bench = await workbench();
    const field = (helmValuePath: string, more: object): object => ({
      helmValuePath,
      displayName: 'x',
      description: 'y',
      componentType: 'input',
      componentProps: null,
      renderCondition: null,
      isHelmOnly: false,
      isEnterpriseOnly: false,
      ...more,
    });
    const fields = [
      field('a', { renderCondition: ['b', '==', 'c'] }),
      field('b', { renderCondition: ['b', '~', 'c'], componentProps: '{broken' }),
    ];
    answerInstead(bench, { list_config_options: { configYamls: [{ name: 's', fields }] } });
    const { options } = listed.parse(await bench.data('list_config_options'));
    expect(options).toMatchObject([{ only_when: 'b == c' }, { setting: 'b' }]);
    expect(options[1]).not.toHaveProperty('only_when');
    expect(options[1]).not.toHaveProperty('choices');
  });
});
