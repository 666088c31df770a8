// Generated from graphql/operations by `npm run generate`; never edited by hand.
import type { ToolDefinition, ToolOperation } from './definition.ts';
import type * as answers from './operations.generated.ts';

export interface CreateNoisyOperationRuleVariables {
  readonly group: string;
  readonly name: string;
  readonly route?: string;
  readonly method?: string;
  readonly server_address?: string;
  readonly keep_percentage: number;
  readonly namespaces?: readonly (string)[];
}

export interface CreateNoisyOperationRulePreviewVariables {

}

export interface DescribeSourceVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface CreateNoisyOperationRuleArguments extends CreateNoisyOperationRuleVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type DescribeSourceArguments = DescribeSourceVariables;

/** Every operation, typed by its answer and its arguments. */
export interface Operations {
  readonly create_noisy_operation_rule: ToolOperation<answers.CreateNoisyOperationRuleMutation, CreateNoisyOperationRuleVariables>;
  readonly create_noisy_operation_rule_preview: ToolOperation<answers.CreateNoisyOperationRulePreviewQuery, CreateNoisyOperationRulePreviewVariables>;
  readonly describe_source: ToolOperation<answers.DescribeSourceQuery, DescribeSourceVariables>;
}

export const operations: Operations = {
  create_noisy_operation_rule: {
    "name": "create_noisy_operation_rule",
    "type": "mutation",
    "text": "mutation create_noisy_operation_rule($group:ID!$rule:NoisyOperationRuleInput!){createNoisyOperationRule(samplingId:$group rule:$rule){ruleId name}}",
    "variables": {
      "rule": {
        "object": {
          "name": {
            "argument": "name"
          },
          "disabled": {
            "value": false
          },
          "percentageAtMost": {
            "argument": "keep_percentage"
          },
          "operation": {
            "object": {
              "httpServer": {
                "object": {
                  "route": {
                    "argument": "route"
                  },
                  "method": {
                    "argument": "method"
                  }
                }
              },
              "httpClient": {
                "object": {
                  "serverAddress": {
                    "argument": "server_address"
                  },
                  "method": {
                    "argument": "method"
                  }
                }
              }
            }
          },
          "sourceScopes": {
            "object": {
              "namespaces": {
                "argument": "namespaces"
              }
            }
          }
        },
        "required": true
      },
      "group": {
        "argument": "group"
      }
    },
    "secrets": [],
    "target": []
  },
  create_noisy_operation_rule_preview: {
    "name": "create_noisy_operation_rule_preview",
    "type": "query",
    "text": "query create_noisy_operation_rule_preview{sampling{rules{id noisyOperations{ruleId name}}}}",
    "variables": {},
    "secrets": [],
    "target": [
      [
        "sampling",
        "rules",
        "id"
      ],
      [
        "sampling",
        "rules",
        "noisyOperations",
        "ruleId"
      ]
    ]
  },
  describe_source: {
    "name": "describe_source",
    "type": "query",
    "text": "query describe_source($namespace:String!$kind:String!$name:String!){describeSource(namespace:$namespace kind:$kind name:$name){totalPods}}",
    "variables": {
      "namespace": {
        "argument": "namespace"
      },
      "kind": {
        "argument": "kind"
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": []
  },
};

/** Every tool as its operation file says it, in name order. */
export interface Definitions {
  readonly create_noisy_operation_rule: ToolDefinition<CreateNoisyOperationRuleArguments>;
  readonly describe_source: ToolDefinition<DescribeSourceArguments>;
}

export const definitions: Definitions = {
  create_noisy_operation_rule: {
    "name": "create_noisy_operation_rule",
    "title": "Create noisy operation rule",
    "toolset": "sampling",
    "kind": "CREATE",
    "description": "Create a sampling rule that drops traces of a noisy operation, such as a health check.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Sampling group; created when it does not exist.",
          "minLength": 1,
          "maxLength": 253,
          "pattern": "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"
        },
        "name": {
          "type": "string",
          "description": "Name of the rule.",
          "minLength": 1,
          "maxLength": 100
        },
        "route": {
          "type": "string",
          "description": "Route, exact."
        },
        "method": {
          "type": "string",
          "description": "HTTP method."
        },
        "server_address": {
          "type": "string",
          "description": "Called host."
        },
        "keep_percentage": {
          "type": "number",
          "description": "Percentage of traces kept.",
          "minimum": 0,
          "maximum": 100,
          "default": 0
        },
        "namespaces": {
          "type": "array",
          "description": "Only in these namespaces.",
          "items": {
            "type": "string"
          }
        },
        "dry_run": {
          "type": "boolean",
          "description": "true previews; false applies.",
          "default": true
        },
        "plan": {
          "type": "string",
          "description": "Plan of a preview: apply only if nothing changed since.",
          "maxLength": 200
        }
      },
      "required": [
        "group",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.create_noisy_operation_rule,
    preview: operations.create_noisy_operation_rule_preview,
  },
  describe_source: {
    "name": "describe_source",
    "title": "Describe source",
    "toolset": "sources",
    "kind": "READ",
    "description": "How one workload is instrumented: its Source, agents per container, pods and what was detected.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Kubernetes namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Workload kind.",
          "enum": [
            "Deployment",
            "StatefulSet",
            "DaemonSet",
            "CronJob",
            "StaticPod",
            "DeploymentConfig",
            "Rollout"
          ]
        },
        "name": {
          "type": "string",
          "description": "Workload name.",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "required": [
        "namespace",
        "kind",
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.describe_source,
  },
};
