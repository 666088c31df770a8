import { UriTemplate } from '@modelcontextprotocol/server';
import { echo } from '../../redaction/echo.ts';
import type { Connection } from '../connection.ts';
import { GuidanceProblem } from '../problem.ts';
import { type Skills, servedSkills } from '../skills/skills.ts';
import { CLUSTER_RESOURCES } from './cluster-resources.ts';
import type { ClusterResource, Variables } from './resource.ts';
import { STATIC_RESOURCES, type StaticResource } from './static-resources.ts';

/** No URI of a resource here is longer. */
const MAX_URI = 2_048;
const MAX_SHOWN = 120;

/** What `resources/list` says of one. */
export type ListedResource = Omit<StaticResource, 'text'>;

/** What `resources/read` answers of one. */
export interface ReadResource {
  readonly uri: string;
  readonly mimeType: string;
  readonly text: string;
  readonly _meta?: StaticResource['_meta'];
}

/** The single resources that a connection is offered. */
export function listedResources(connection: Pick<Connection, 'reached'>, skills: Skills): readonly ListedResource[] {
  const cluster = offered(connection).filter((one) => !isTemplate(one));
  return [
    ...cluster.map(({ uri, name, title, description, mimeType }) => ({ uri, name, title, description, mimeType })),
    ...fixed(connection, skills).map(({ text: _text, ...listed }) => listed),
  ];
}

/** The templates of resources that a connection is offered. */
export function listedTemplates(connection: Pick<Connection, 'reached'>): readonly ClusterResource[] {
  return offered(connection).filter(isTemplate);
}

/**
 * The resource of a URI.
 *
 * @throws GuidanceProblem with the URI where there is none that the connection may read, and with what its tool said where it could not be read
 */
export async function readResource(connection: Connection, skills: Skills, uri: string): Promise<ReadResource> {
  const same = fixed(connection, skills).find((one) => one.uri === uri);
  if (same) {
    const { mimeType, text, _meta } = same;
    return { uri, mimeType, text, ...(_meta === undefined ? {} : { _meta }) };
  }
  const found = resourceOf(connection, uri);
  if (!found) throw new GuidanceProblem(unknownUri(connection, uri), uri.slice(0, MAX_URI));
  return { uri, mimeType: found.resource.mimeType, text: await found.resource.read(connection, found.variables) };
}

/** The resource or template that a URI is of, with the values of its variables, for a connection that may read it. */
export function resourceOf(
  connection: Pick<Connection, 'reached'>,
  uri: string,
): { readonly resource: ClusterResource; readonly variables: Variables } | undefined {
  if (uri.length > MAX_URI) return undefined;
  for (const resource of offered(connection)) {
    const variables = variablesOf(resource, uri);
    if (variables) return { resource, variables };
  }
  return undefined;
}

/**
 * The template, or the resource, of a URI as it is listed, with its variables unfilled.
 *
 * @throws GuidanceProblem where the connection is offered none
 */
export function templateOf(connection: Pick<Connection, 'reached'>, uri: string): ClusterResource {
  const found = offered(connection).find((one) => one.uri === uri);
  if (!found) throw new GuidanceProblem(unknownUri(connection, uri));
  return found;
}

function offered({ reached }: Pick<Connection, 'reached'>): readonly ClusterResource[] {
  return CLUSTER_RESOURCES.filter(({ needs }) => needs === undefined || reached.has(needs));
}

function fixed(connection: Pick<Connection, 'reached'>, skills: Skills): readonly StaticResource[] {
  return [...servedSkills(connection, skills).map(({ resource }) => resource), ...STATIC_RESOURCES];
}

function isTemplate({ variables }: ClusterResource): boolean {
  return Object.keys(variables).length > 0;
}

function variablesOf(resource: ClusterResource, uri: string): Variables | undefined {
  if (!isTemplate(resource)) return resource.uri === uri ? {} : undefined;
  const matched = new UriTemplate(resource.uri).match(uri);
  if (!matched) return undefined;
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(matched)) {
    const decoded = decodedText(String(value));
    if (decoded === undefined) return undefined;
    values[name] = decoded;
  }
  return values;
}

function decodedText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function unknownUri(connection: Pick<Connection, 'reached'>, uri: string): string {
  const there = offered(connection).map((one) => one.uri);
  return `There is no resource "${echo(uri, MAX_SHOWN)}". There are: ${there.join(', ')}; resources/list names the others.`;
}
