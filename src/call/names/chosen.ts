/** What a person is asked to choose among, where a call may mean several. */
export interface Choice {
  readonly message: string;
  /** Each as `namespace/Kind/name`. */
  readonly choices: readonly string[];
}

/** What was chosen: one of the choices, or nothing by who was asked. Absent where nobody was asked. */
export interface Chosen {
  readonly workload: string | undefined;
}
