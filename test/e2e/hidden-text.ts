/**
 * What nobody sees in JSON text, as it stands or escaped. Behind a second backslash it is spelt out, and so it is seen: in the audit,
 * in YAML.
 */
export const HIDDEN_IN_JSON =
  /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u2800\u007f-\u009f]|(?<!\\)\\u(?:00[01]|d[89a-f])/u;
