import type { Choices } from '../../tool/failure.ts';

/** What a person is asked to choose among, where a call may mean several. */
export interface Choice extends Choices {
  readonly message: string;
}

/** What was chosen: one of the choices, or nothing by who was asked. Absent where nobody was asked. */
export type Chosen = { readonly [Of in Choices['of']]?: string | undefined };
