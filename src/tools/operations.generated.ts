/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CreateNoisyOperationRuleMutationVariables = Exact<{
  group: string | number;
  name: string;
  route?: string | null | undefined;
  method?: string | null | undefined;
  server_address?: string | null | undefined;
  keep_percentage?: number | null | undefined;
  namespaces?: ReadonlyArray<string> | string | null | undefined;
}>;


export type CreateNoisyOperationRuleMutation = { readonly createNoisyOperationRule: { readonly ruleId: string, readonly name: string | null } };

export type CreateNoisyOperationRulePreviewQueryVariables = Exact<{ [key: string]: never; }>;


export type CreateNoisyOperationRulePreviewQuery = { readonly sampling: { readonly rules: ReadonlyArray<{ readonly id: string, readonly noisyOperations: ReadonlyArray<{ readonly ruleId: string, readonly name: string | null }> }> } };

export type DescribeSourceQueryVariables = Exact<{
  namespace: string;
  kind: string;
  name: string;
}>;


export type DescribeSourceQuery = { readonly describeSource: { readonly totalPods: number } };
