export interface DemoContext {
  readonly readonly: boolean;
}
