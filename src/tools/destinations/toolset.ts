import { bind, type Tool } from '../../tool/bind.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { create_destination } from './create_destination.ts';
import { delete_destination } from './delete_destination.ts';
import { get_destination_schema } from './get_destination_schema.ts';
import { list_destination_types } from './list_destination_types.ts';
import { list_destinations } from './list_destinations.ts';
import { list_potential_destinations } from './list_potential_destinations.ts';
import { test_destination_connection } from './test_destination_connection.ts';
import { update_destination } from './update_destination.ts';

/** The tools of toolset destinations that shape their answer, preview or combine operations. */
export const destinationsTools: readonly Tool[] = [
  bind(definitions.create_destination, create_destination),
  bind(definitions.delete_destination, delete_destination),
  bind(definitions.get_destination_schema, get_destination_schema),
  bind(definitions.list_destination_types, list_destination_types),
  bind(definitions.list_destinations, list_destinations),
  bind(definitions.list_potential_destinations, list_potential_destinations),
  bind(definitions.test_destination_connection, test_destination_connection),
  bind(definitions.update_destination, update_destination),
];
