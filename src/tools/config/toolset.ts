import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { get_config } from './get_config.ts';
import { list_config_options } from './list_config_options.ts';
import { reset_config } from './reset_config.ts';
import { set_log_level } from './set_log_level.ts';
import { update_config } from './update_config.ts';

/** The tools of toolset config that shape their answer, preview or combine operations. */
export const configTools: readonly Tool[] = [
  bind(definitions.get_config, get_config),
  bind(definitions.list_config_options, list_config_options),
  bind(definitions.reset_config, reset_config),
  bind(definitions.set_log_level, set_log_level),
  bind(definitions.update_config, update_config),
];
