/** What is wrong with what was asked for, in words for whoever asked: nothing was read. */
export class GuidanceProblem extends Error {
  /** The resource that there is none of, where it is that. */
  readonly uri: string | undefined;

  constructor(message: string, uri?: string) {
    super(message);
    this.name = 'GuidanceProblem';
    this.uri = uri;
  }
}
