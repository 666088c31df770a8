import { VIEW_RESOURCES } from '../../views/view-resources.ts';

/** A resource whose content is part of this program: it tells nothing of the cluster, and is the same for everybody. */
export interface StaticResource {
  readonly uri: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly mimeType: string;
  readonly text: string;
  /** What an extension of the protocol says of it, under its own names. */
  readonly _meta?: Readonly<Record<string, unknown>>;
}

/** The static resources of this server, beside its skills: each list of another room is one line here. */
export const STATIC_RESOURCES: readonly StaticResource[] = VIEW_RESOURCES;
