import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { create_data_stream } from './create_data_stream.ts';
import { delete_data_stream } from './delete_data_stream.ts';
import { list_data_streams } from './list_data_streams.ts';
import { rename_data_stream } from './rename_data_stream.ts';

/** The tools of toolset streams that shape their answer, preview or combine operations. */
export const streamsTools: readonly Tool[] = [
  bind(definitions.create_data_stream, create_data_stream),
  bind(definitions.delete_data_stream, delete_data_stream),
  bind(definitions.list_data_streams, list_data_streams),
  bind(definitions.rename_data_stream, rename_data_stream),
];
