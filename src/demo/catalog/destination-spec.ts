/** One field of a destination type's form. */
export interface DestinationFieldSpec {
  readonly name: string;
  readonly label: string;
  readonly component: 'input' | 'dropdown' | 'checkbox' | 'multiInput' | 'keyValuePairs' | 'textarea';
  readonly required?: true;
  readonly secret?: true;
  readonly inputType?: string;
  readonly values?: readonly string[];
  readonly initial?: string;
  /** [field or SIGNALS, operator, value]: a rule of the form only, the API ignores it. */
  readonly shownWhen?: readonly string[];
  readonly hiddenWhen?: readonly string[];
  /** [stored value, title, text] */
  readonly readLabels?: readonly (readonly [string, string, string])[];
}

/** One kind of backend that telemetry can be sent to. */
export interface DestinationSpec {
  readonly type: string;
  readonly category: 'self hosted' | 'managed';
  readonly displayName: string;
  readonly image: string;
  /** Supported signals: letters of T(races) M(etrics) L(ogs) P(rofiles). */
  readonly signals: string;
  /** Whether a connection can be tried out before it is saved. */
  readonly testable?: true;
  readonly fields: readonly DestinationFieldSpec[];
}
