import { notServed } from '../../tool/compatibility.ts';
import { refuse } from '../../tool/failure.ts';
import { fieldOf } from '../../tool/fields.ts';
import { definitions, type ListConfigOptionsArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListConfigOptionsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { setterOf } from './setters.ts';

type Section = ListConfigOptionsQuery['configYamls'][number];
type Option = Section['fields'][number] & { readonly section: string };

const ENV_METHOD = 'instrumentor.agentEnvVarsInjectionMethod';

/** The settings that there are, from the catalog of the UI itself. */
export const list_config_options = defineRead(definitions.list_config_options, {
  async read(call) {
    const { configYamls } = await call.read(operations.list_config_options, call.arguments);
    const sections = configYamls.map(({ name }) => name).sort();
    const { section } = call.arguments;
    if (section !== undefined && !sections.includes(section)) {
      throw refuse(`There is no section "${section}". There are ${sections.join(', ')}.`, [
        { tool: 'list_config_options', arguments: {}, why: 'See the options of all sections.' },
      ]);
    }
    const options = configYamls
      .flatMap(({ name, fields }): readonly Option[] => fields.map((field) => ({ ...field, section: name })))
      .filter((option) => matches(option, call.arguments));
    const page = pageOf(options, ({ section: of, helmValuePath }) => `${of}\u0000${helmValuePath}`, call);
    return {
      data: present({
        says: options.length > 0 ? undefined : 'No option matches.',
        options: page.items.map((option) => row(option, (tool) => notServed(call.compatibility, tool) === undefined)),
        total: page.total,
        sections,
      }),
      // get_config leads here: from all options there is nothing further to read.
      nextSteps:
        call.arguments.section === undefined && call.arguments.search === undefined
          ? []
          : [{ tool: 'get_config', arguments: {}, why: 'See which values are in effect and who set them.' }],
      paged: { list: 'options', page },
    };
  },
});

function matches(option: Option, { section, search }: ListConfigOptionsArguments): boolean {
  if (section !== undefined && option.section !== section) return false;
  if (search === undefined) return true;
  const text = `${option.helmValuePath}\n${option.displayName}\n${option.description}`.toLowerCase();
  return text.includes(search.toLowerCase());
}

function row(option: Option, isServed: (tool: string) => boolean): object {
  const path = option.helmValuePath;
  return present({
    setting: path,
    does: option.description,
    type: option.componentType,
    choices: choicesOf(option),
    change_with: setterOf(path, option.isHelmOnly, isServed),
    enterprise_only: option.isEnterpriseOnly ? true : undefined,
    only_when: conditionOf(option.renderCondition),
  });
}

/** The choices of a dropdown, as the tools take them: one setting is shown with dashes and set with underscores. */
function choicesOf({ componentProps, helmValuePath }: Option): readonly string[] | undefined {
  let props: unknown;
  try {
    props = JSON.parse(componentProps ?? '{}');
  } catch {
    return undefined;
  }
  const options: unknown = fieldOf(props, 'options');
  if (!Array.isArray(options)) return undefined;
  const texts = options.map(String);
  return helmValuePath === ENV_METHOD ? texts.map((text) => text.replaceAll('-', '_')) : texts;
}

// Anything but the one known form means that it is shown always.
function conditionOf(condition: readonly string[] | null | undefined): string | undefined {
  return condition?.length === 3 && condition[1] === '==' ? condition.join(' ') : undefined;
}
