// Generated from graphql/operations by `npm run generate`; never edited by hand.
import type { ToolDefinition, ToolOperation } from './definition.ts';
import type * as answers from './operations.generated.ts';

export interface CreateDestinationVariables {
  readonly name: string;
  readonly type: string;
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
  readonly profiles: boolean;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
  readonly data_stream: string;
}

export interface CreateDestinationPreviewVariables {

}

export interface CreateDestinationTypesVariables {

}

export interface CreateDestinationCreatedVariables {

}

export interface CreateNoisyOperationRuleVariables {
  readonly group: string;
  readonly name: string;
  readonly keep_percentage: number;
  readonly route?: string;
  readonly route_prefix?: string;
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'CONNECT' | 'TRACE';
  readonly server_address?: string;
  readonly client_path?: string;
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly ({ readonly kind: 'ConfigMap' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'DeploymentConfig' | 'InstrumentationConfig' | 'Job' | 'Pod' | 'Rollout' | 'StatefulSet' | 'StaticPod'; readonly name: string; readonly namespace: string })[];
  readonly notes?: string;
}

export interface CreateNoisyOperationRulePreviewVariables {

}

export interface CreateNoisyOperationRuleClientVariables {
  readonly group: string;
  readonly name: string;
  readonly keep_percentage: number;
  readonly method?: string;
  readonly server_address?: string;
  readonly client_path?: string;
  readonly namespaces?: readonly (string)[];
  readonly languages?: readonly ('dotnet' | 'go' | 'java' | 'javascript' | 'php' | 'python' | 'ruby')[];
  readonly sources?: readonly ({ readonly kind: 'ConfigMap' | 'CronJob' | 'DaemonSet' | 'Deployment' | 'DeploymentConfig' | 'InstrumentationConfig' | 'Job' | 'Pod' | 'Rollout' | 'StatefulSet' | 'StaticPod'; readonly name: string; readonly namespace: string })[];
  readonly notes?: string;
}

export interface DeleteDataStreamVariables {
  readonly name: string;
}

export interface DeleteDataStreamPreviewVariables {

}

export interface DeleteDataStreamDestinationsVariables {

}

export interface DeleteDataStreamSourcesVariables {

}

export interface DeleteDataStreamNamespacesVariables {

}

export interface DeleteDestinationVariables {
  readonly id: string;
  readonly data_stream?: string;
}

export interface DeleteDestinationPreviewVariables {

}

export interface DeleteDestinationStreamVariables {
  readonly id: string;
  readonly stream: string;
}

export interface DeleteDestinationStreamsVariables {

}

export interface DescribeOdigosVariables {

}

export interface DescribeSourceVariables {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

export interface DescribeSourceWorkloadVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface FindUnhealthySourcesVariables {
  readonly namespace?: string;
  readonly limit: number;
}

export interface GetAccessVariables {

}

export interface GetAccessVersionsVariables {

}

export interface GetDestinationSchemaVariables {
  readonly type: string;
}

export interface GetGatewayInfoVariables {
  readonly full: boolean;
}

export interface GetGatewayInfoPodsVariables {

}

export interface GetInstrumentationHealthVariables {
  readonly namespace: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetOdigletInfoVariables {
  readonly full: boolean;
}

export interface GetOdigletInfoPodsVariables {

}

export interface GetOverviewMetricsVariables {
  readonly namespace?: string;
  readonly watch_seconds: number;
  readonly limit: number;
}

export interface GetOverviewMetricsDestinationsVariables {

}

export interface GetPeerSourcesVariables {
  readonly service: string;
  readonly limit: number;
}

export interface GetPeerSourcesServicesVariables {

}

export interface GetRuntimeDetectionVariables {
  readonly namespace: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetSamplingVariables {
  readonly group?: string;
}

export interface GetServiceMapVariables {
  readonly service?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetTraceCorrelationsVariables {
  readonly namespace?: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name?: string;
  readonly last?: string;
  readonly start?: string;
  readonly end?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface GetTraceCorrelationsBetweenVariables {
  readonly namespace?: string;
  readonly start: string;
  readonly end: string;
}

export interface GetTraceCorrelationsConfigVariables {

}

export interface ListDataStreamsVariables {
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListDataStreamsDestinationsVariables {

}

export interface ListDataStreamsSourcesVariables {

}

export interface ListDataStreamsNamespacesVariables {

}

export interface ListDestinationTypesVariables {
  readonly search?: string;
  readonly signal?: 'LOGS' | 'METRICS' | 'PROFILES' | 'TRACES';
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListDestinationsVariables {
  readonly stream?: string;
  readonly full: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListPotentialDestinationsVariables {

}

export interface ListPotentialDestinationsTypesVariables {

}

export interface ListSourcesVariables {
  readonly namespace?: string;
  readonly kind?: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly language?: string;
  readonly health?: 'Disabled' | 'Error' | 'Failure' | 'Irrelevant' | 'Notice' | 'Pending' | 'Success' | 'Unknown' | 'Unsupported' | 'Waiting';
  readonly stream?: string;
  readonly name_contains?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ListWorkloadsInNamespaceVariables {
  readonly namespace: string;
  readonly instrumented?: boolean;
  readonly limit: number;
  readonly cursor?: string;
}

export interface RenameDataStreamVariables {
  readonly name: string;
  readonly new_name: string;
  readonly merge: boolean;
}

export interface RenameDataStreamPreviewVariables {

}

export interface RenameDataStreamDestinationsVariables {

}

export interface RenameDataStreamSourcesVariables {

}

export interface RenameDataStreamNamespacesVariables {

}

export interface TestDestinationConnectionVariables {
  readonly id?: string;
  readonly type?: string;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface TestDestinationConnectionPreviewVariables {

}

export interface TestDestinationConnectionTryVariables {
  readonly type: string;
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
  readonly profiles: boolean;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface TestDestinationConnectionTypesVariables {

}

export interface TroubleshootSourceVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
  readonly watch_seconds: number;
}

export interface TroubleshootSourceDestinationsVariables {

}

export interface TroubleshootSourceBytesVariables {
  readonly namespace: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob' | 'StaticPod' | 'DeploymentConfig' | 'Rollout';
  readonly name: string;
}

export interface UpdateDestinationVariables {
  readonly id: string;
  readonly name?: string;
  readonly traces?: boolean;
  readonly metrics?: boolean;
  readonly logs?: boolean;
  readonly profiles?: boolean;
  readonly disabled?: boolean;
  readonly data_stream?: string;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface UpdateDestinationPreviewVariables {

}

export interface UpdateDestinationSendVariables {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly data_stream: string;
  readonly disabled: boolean;
  readonly traces: boolean;
  readonly metrics: boolean;
  readonly logs: boolean;
  readonly profiles: boolean;
  readonly fields: readonly ({ readonly key: string; readonly value: string })[];
}

export interface UpdateDestinationTypesVariables {

}

export interface UpdateDestinationUiModeVariables {

}

export interface UpdateDestinationUpdatedVariables {

}

export interface CreateDestinationArguments extends CreateDestinationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface CreateNoisyOperationRuleArguments extends CreateNoisyOperationRuleVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteDataStreamArguments extends DeleteDataStreamVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface DeleteDestinationArguments extends DeleteDestinationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type DescribeOdigosArguments = DescribeOdigosVariables;

export type DescribeSourceArguments = DescribeSourceVariables;

export type FindUnhealthySourcesArguments = FindUnhealthySourcesVariables;

export type GetAccessArguments = GetAccessVariables;

export type GetDestinationSchemaArguments = GetDestinationSchemaVariables;

export type GetGatewayInfoArguments = GetGatewayInfoVariables;

export type GetInstrumentationHealthArguments = GetInstrumentationHealthVariables;

export type GetOdigletInfoArguments = GetOdigletInfoVariables;

export type GetOverviewMetricsArguments = GetOverviewMetricsVariables;

export type GetPeerSourcesArguments = GetPeerSourcesVariables;

export type GetRuntimeDetectionArguments = GetRuntimeDetectionVariables;

export type GetSamplingArguments = GetSamplingVariables;

export type GetServiceMapArguments = GetServiceMapVariables;

export type GetTraceCorrelationsArguments = GetTraceCorrelationsVariables;

export type ListDataStreamsArguments = ListDataStreamsVariables;

export type ListDestinationTypesArguments = ListDestinationTypesVariables;

export type ListDestinationsArguments = ListDestinationsVariables;

export type ListPotentialDestinationsArguments = ListPotentialDestinationsVariables;

export type ListSourcesArguments = ListSourcesVariables;

export type ListWorkloadsInNamespaceArguments = ListWorkloadsInNamespaceVariables;

export interface RenameDataStreamArguments extends RenameDataStreamVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export interface TestDestinationConnectionArguments extends TestDestinationConnectionVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

export type TroubleshootSourceArguments = TroubleshootSourceVariables;

export interface UpdateDestinationArguments extends UpdateDestinationVariables {
  readonly dry_run: boolean;
  readonly plan?: string;
}

/** Every operation, typed by its answer and its arguments. */
export interface Operations {
  readonly create_destination: ToolOperation<answers.CreateDestinationMutation, CreateDestinationVariables>;
  readonly create_destination_preview: ToolOperation<answers.CreateDestinationPreviewQuery, CreateDestinationPreviewVariables>;
  readonly create_destination_types: ToolOperation<answers.CreateDestinationTypesQuery, CreateDestinationTypesVariables>;
  readonly create_destination_created: ToolOperation<answers.CreateDestinationCreatedQuery, CreateDestinationCreatedVariables>;
  readonly create_noisy_operation_rule: ToolOperation<answers.CreateNoisyOperationRuleMutation, CreateNoisyOperationRuleVariables>;
  readonly create_noisy_operation_rule_preview: ToolOperation<answers.CreateNoisyOperationRulePreviewQuery, CreateNoisyOperationRulePreviewVariables>;
  readonly create_noisy_operation_rule_client: ToolOperation<answers.CreateNoisyOperationRuleClientMutation, CreateNoisyOperationRuleClientVariables>;
  readonly delete_data_stream: ToolOperation<answers.DeleteDataStreamMutation, DeleteDataStreamVariables>;
  readonly delete_data_stream_preview: ToolOperation<answers.DeleteDataStreamPreviewQuery, DeleteDataStreamPreviewVariables>;
  readonly delete_data_stream_destinations: ToolOperation<answers.DeleteDataStreamDestinationsQuery, DeleteDataStreamDestinationsVariables>;
  readonly delete_data_stream_sources: ToolOperation<answers.DeleteDataStreamSourcesQuery, DeleteDataStreamSourcesVariables>;
  readonly delete_data_stream_namespaces: ToolOperation<answers.DeleteDataStreamNamespacesQuery, DeleteDataStreamNamespacesVariables>;
  readonly delete_destination: ToolOperation<answers.DeleteDestinationMutation, DeleteDestinationVariables>;
  readonly delete_destination_preview: ToolOperation<answers.DeleteDestinationPreviewQuery, DeleteDestinationPreviewVariables>;
  readonly delete_destination_stream: ToolOperation<answers.DeleteDestinationStreamMutation, DeleteDestinationStreamVariables>;
  readonly delete_destination_streams: ToolOperation<answers.DeleteDestinationStreamsQuery, DeleteDestinationStreamsVariables>;
  readonly describe_odigos: ToolOperation<answers.DescribeOdigosQuery, DescribeOdigosVariables>;
  readonly describe_source: ToolOperation<answers.DescribeSourceQuery, DescribeSourceVariables>;
  readonly describe_source_workload: ToolOperation<answers.DescribeSourceWorkloadQuery, DescribeSourceWorkloadVariables>;
  readonly find_unhealthy_sources: ToolOperation<answers.FindUnhealthySourcesQuery, FindUnhealthySourcesVariables>;
  readonly get_access: ToolOperation<answers.GetAccessQuery, GetAccessVariables>;
  readonly get_access_versions: ToolOperation<answers.GetAccessVersionsQuery, GetAccessVersionsVariables>;
  readonly get_destination_schema: ToolOperation<answers.GetDestinationSchemaQuery, GetDestinationSchemaVariables>;
  readonly get_gateway_info: ToolOperation<answers.GetGatewayInfoQuery, GetGatewayInfoVariables>;
  readonly get_gateway_info_pods: ToolOperation<answers.GetGatewayInfoPodsQuery, GetGatewayInfoPodsVariables>;
  readonly get_instrumentation_health: ToolOperation<answers.GetInstrumentationHealthQuery, GetInstrumentationHealthVariables>;
  readonly get_odiglet_info: ToolOperation<answers.GetOdigletInfoQuery, GetOdigletInfoVariables>;
  readonly get_odiglet_info_pods: ToolOperation<answers.GetOdigletInfoPodsQuery, GetOdigletInfoPodsVariables>;
  readonly get_overview_metrics: ToolOperation<answers.GetOverviewMetricsQuery, GetOverviewMetricsVariables>;
  readonly get_overview_metrics_destinations: ToolOperation<answers.GetOverviewMetricsDestinationsQuery, GetOverviewMetricsDestinationsVariables>;
  readonly get_peer_sources: ToolOperation<answers.GetPeerSourcesQuery, GetPeerSourcesVariables>;
  readonly get_peer_sources_services: ToolOperation<answers.GetPeerSourcesServicesQuery, GetPeerSourcesServicesVariables>;
  readonly get_runtime_detection: ToolOperation<answers.GetRuntimeDetectionQuery, GetRuntimeDetectionVariables>;
  readonly get_sampling: ToolOperation<answers.GetSamplingQuery, GetSamplingVariables>;
  readonly get_service_map: ToolOperation<answers.GetServiceMapQuery, GetServiceMapVariables>;
  readonly get_trace_correlations: ToolOperation<answers.GetTraceCorrelationsQuery, GetTraceCorrelationsVariables>;
  readonly get_trace_correlations_between: ToolOperation<answers.GetTraceCorrelationsBetweenQuery, GetTraceCorrelationsBetweenVariables>;
  readonly get_trace_correlations_config: ToolOperation<answers.GetTraceCorrelationsConfigQuery, GetTraceCorrelationsConfigVariables>;
  readonly list_data_streams: ToolOperation<answers.ListDataStreamsQuery, ListDataStreamsVariables>;
  readonly list_data_streams_destinations: ToolOperation<answers.ListDataStreamsDestinationsQuery, ListDataStreamsDestinationsVariables>;
  readonly list_data_streams_sources: ToolOperation<answers.ListDataStreamsSourcesQuery, ListDataStreamsSourcesVariables>;
  readonly list_data_streams_namespaces: ToolOperation<answers.ListDataStreamsNamespacesQuery, ListDataStreamsNamespacesVariables>;
  readonly list_destination_types: ToolOperation<answers.ListDestinationTypesQuery, ListDestinationTypesVariables>;
  readonly list_destinations: ToolOperation<answers.ListDestinationsQuery, ListDestinationsVariables>;
  readonly list_potential_destinations: ToolOperation<answers.ListPotentialDestinationsQuery, ListPotentialDestinationsVariables>;
  readonly list_potential_destinations_types: ToolOperation<answers.ListPotentialDestinationsTypesQuery, ListPotentialDestinationsTypesVariables>;
  readonly list_sources: ToolOperation<answers.ListSourcesQuery, ListSourcesVariables>;
  readonly list_workloads_in_namespace: ToolOperation<answers.ListWorkloadsInNamespaceQuery, ListWorkloadsInNamespaceVariables>;
  readonly rename_data_stream: ToolOperation<answers.RenameDataStreamMutation, RenameDataStreamVariables>;
  readonly rename_data_stream_preview: ToolOperation<answers.RenameDataStreamPreviewQuery, RenameDataStreamPreviewVariables>;
  readonly rename_data_stream_destinations: ToolOperation<answers.RenameDataStreamDestinationsQuery, RenameDataStreamDestinationsVariables>;
  readonly rename_data_stream_sources: ToolOperation<answers.RenameDataStreamSourcesQuery, RenameDataStreamSourcesVariables>;
  readonly rename_data_stream_namespaces: ToolOperation<answers.RenameDataStreamNamespacesQuery, RenameDataStreamNamespacesVariables>;
  readonly test_destination_connection: ToolOperation<answers.TestDestinationConnectionMutation, TestDestinationConnectionVariables>;
  readonly test_destination_connection_preview: ToolOperation<answers.TestDestinationConnectionPreviewQuery, TestDestinationConnectionPreviewVariables>;
  readonly test_destination_connection_try: ToolOperation<answers.TestDestinationConnectionTryMutation, TestDestinationConnectionTryVariables>;
  readonly test_destination_connection_types: ToolOperation<answers.TestDestinationConnectionTypesQuery, TestDestinationConnectionTypesVariables>;
  readonly troubleshoot_source: ToolOperation<answers.TroubleshootSourceQuery, TroubleshootSourceVariables>;
  readonly troubleshoot_source_destinations: ToolOperation<answers.TroubleshootSourceDestinationsQuery, TroubleshootSourceDestinationsVariables>;
  readonly troubleshoot_source_bytes: ToolOperation<answers.TroubleshootSourceBytesQuery, TroubleshootSourceBytesVariables>;
  readonly update_destination: ToolOperation<answers.UpdateDestinationMutation, UpdateDestinationVariables>;
  readonly update_destination_preview: ToolOperation<answers.UpdateDestinationPreviewQuery, UpdateDestinationPreviewVariables>;
  readonly update_destination_send: ToolOperation<answers.UpdateDestinationSendMutation, UpdateDestinationSendVariables>;
  readonly update_destination_types: ToolOperation<answers.UpdateDestinationTypesQuery, UpdateDestinationTypesVariables>;
  readonly update_destination_ui_mode: ToolOperation<answers.UpdateDestinationUiModeQuery, UpdateDestinationUiModeVariables>;
  readonly update_destination_updated: ToolOperation<answers.UpdateDestinationUpdatedQuery, UpdateDestinationUpdatedVariables>;
}

export const operations: Operations = {
  create_destination: {
    "name": "create_destination",
    "type": "mutation",
    "text": "mutation create_destination($destination:DestinationInput!){createNewDestination(destination:$destination){id}}",
    "variables": {
      "destination": {
        "object": {
          "name": {
            "argument": "name"
          },
          "type": {
            "argument": "type"
          },
          "currentStreamName": {
            "argument": "data_stream"
          },
          "exportedSignals": {
            "object": {
              "traces": {
                "argument": "traces"
              },
              "metrics": {
                "argument": "metrics"
              },
              "logs": {
                "argument": "logs"
              },
              "profiles": {
                "argument": "profiles"
              }
            },
            "required": true
          },
          "fields": {
            "argument": "fields"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": []
  },
  create_destination_preview: {
    "name": "create_destination_preview",
    "type": "query",
    "text": "query create_destination_preview{computePlatform{destinations{id name type dataStreamNames}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  create_destination_types: {
    "name": "create_destination_types",
    "type": "query",
    "text": "query create_destination_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  create_destination_created: {
    "name": "create_destination_created",
    "type": "query",
    "text": "query create_destination_created{computePlatform{destinations{id name dataStreamNames conditions{type status reason message}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  create_noisy_operation_rule: {
    "name": "create_noisy_operation_rule",
    "type": "mutation",
    "text": "mutation create_noisy_operation_rule($group:ID!$rule:NoisyOperationRuleInput!){createNoisyOperationRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "rule": {
        "object": {
          "name": {
            "argument": "name"
          },
          "notes": {
            "argument": "notes"
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
                  "routePrefix": {
                    "argument": "route_prefix"
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
              },
              "languages": {
                "argument": "languages"
              },
              "sources": {
                "argument": "sources"
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
    "text": "query create_noisy_operation_rule_preview{sampling{rules{id name noisyOperations{...NoisyRule}}}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}sourceScopes{...Scopes}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  create_noisy_operation_rule_client: {
    "name": "create_noisy_operation_rule_client",
    "type": "mutation",
    "text": "mutation create_noisy_operation_rule_client($group:ID!$rule:NoisyOperationRuleInput!){createNoisyOperationRule(samplingId:$group rule:$rule){ruleId}}",
    "variables": {
      "rule": {
        "object": {
          "name": {
            "argument": "name"
          },
          "notes": {
            "argument": "notes"
          },
          "disabled": {
            "value": false
          },
          "percentageAtMost": {
            "argument": "keep_percentage"
          },
          "operation": {
            "object": {
              "httpClient": {
                "object": {
                  "serverAddress": {
                    "argument": "server_address"
                  },
                  "templatedPath": {
                    "argument": "client_path"
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
              },
              "languages": {
                "argument": "languages"
              },
              "sources": {
                "argument": "sources"
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
  delete_data_stream: {
    "name": "delete_data_stream",
    "type": "mutation",
    "text": "mutation delete_data_stream($name:ID!){deleteDataStream(id:$name)}",
    "variables": {
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": []
  },
  delete_data_stream_preview: {
    "name": "delete_data_stream_preview",
    "type": "query",
    "text": "query delete_data_stream_preview{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  delete_data_stream_destinations: {
    "name": "delete_data_stream_destinations",
    "type": "query",
    "text": "query delete_data_stream_destinations{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  delete_data_stream_sources: {
    "name": "delete_data_stream_sources",
    "type": "query",
    "text": "query delete_data_stream_sources{workloads{...WorkloadInStreams}}fragment WorkloadInStreams on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}dataStreamNames}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  delete_data_stream_namespaces: {
    "name": "delete_data_stream_namespaces",
    "type": "query",
    "text": "query delete_data_stream_namespaces{namespaces{name dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  delete_destination: {
    "name": "delete_destination",
    "type": "mutation",
    "text": "mutation delete_destination($id:ID!){deleteDestination(id:$id currentStreamName:\"\")}",
    "variables": {
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": []
  },
  delete_destination_preview: {
    "name": "delete_destination_preview",
    "type": "query",
    "text": "query delete_destination_preview{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  delete_destination_stream: {
    "name": "delete_destination_stream",
    "type": "mutation",
    "text": "mutation delete_destination_stream($id:ID!$stream:String!){deleteDestination(id:$id currentStreamName:$stream)}",
    "variables": {
      "id": {
        "argument": "id"
      },
      "stream": {
        "argument": "stream"
      }
    },
    "secrets": [],
    "target": []
  },
  delete_destination_streams: {
    "name": "delete_destination_streams",
    "type": "query",
    "text": "query delete_destination_streams{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  describe_odigos: {
    "name": "describe_odigos",
    "type": "query",
    "text": "query describe_odigos{describeOdigos{odigosVersion{...Entity}kubernetesVersion{...Entity}tier{...Entity}installationMethod{...Entity}numberOfSources numberOfDestinations hasErrors isSettled clusterCollector{enabled{...Entity}deployed{...Entity}deployedError{...Entity}collectorReady{...Entity}expectedReplicas{...Entity}healthyReplicas{...Entity}failedReplicas{...Entity}failedReplicasReason{...Entity}}nodeCollector{enabled{...Entity}deployed{...Entity}deployedError{...Entity}collectorReady{...Entity}}}}fragment Entity on EntityProperty{value status}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  describe_source: {
    "name": "describe_source",
    "type": "query",
    "text": "query describe_source($namespace:String!$kind:String!$name:String!){describeSource(namespace:$namespace kind:$kind name:$name){sourceObjects{instrumented{value}workload{value}namespace{value}instrumentedText{value}}otelAgents{created{value}containers{containerName{value}agentEnabled{value}reason{value}message{value}otelDistroName{value}}}totalPods podsPhasesCount pods{podName{value}nodeName{value}phase{value}agentInjected{value}runningLatestWorkloadRevision{value}containers{containerName{value}ready{value}started{value}}}}}",
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
  describe_source_workload: {
    "name": "describe_source_workload",
    "type": "query",
    "text": "query describe_source_workload($filter:WorkloadFilter){workloads(filter:$filter){serviceName dataStreamNames rollbackOccurred markedForInstrumentation{markedForInstrumentation decisionEnum}workloadOdigosHealthStatus{...Condition}containers{containerName runtimeInfo{language runtimeVersion}overrides{otelDistroName runtimeInfo{language runtimeVersion}}}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  find_unhealthy_sources: {
    "name": "find_unhealthy_sources",
    "type": "query",
    "text": "query find_unhealthy_sources($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}markedForInstrumentation{markedForInstrumentation}workloadOdigosHealthStatus{...Condition}podsHealthStatus{...Condition}numberOfInstances rollbackOccurred}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  get_access: {
    "name": "get_access",
    "type": "query",
    "text": "query get_access{effectiveConfig{clusterName uiMode}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_access_versions: {
    "name": "get_access_versions",
    "type": "query",
    "text": "query get_access_versions{describeOdigos{odigosVersion{value}kubernetesVersion{value}tier{value}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_destination_schema: {
    "name": "get_destination_schema",
    "type": "query",
    "text": "query get_destination_schema{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_gateway_info: {
    "name": "get_gateway_info",
    "type": "query",
    "text": "query get_gateway_info($full:Boolean!){gatewayDeploymentInfo{status hpa{min max current desired}resources{requests{cpu memory}limits{cpu memory}}imageVersion lastRolloutAt rolloutInProgress throughputTracesBytesPerSec throughputMetricsBytesPerSec throughputLogsBytesPerSec manifestYAML@include(if:$full)configMapYAML@include(if:$full)}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [
      {
        "path": [
          "gatewayDeploymentInfo",
          "manifestYAML"
        ],
        "form": "YAML"
      },
      {
        "path": [
          "gatewayDeploymentInfo",
          "configMapYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": []
  },
  get_gateway_info_pods: {
    "name": "get_gateway_info_pods",
    "type": "query",
    "text": "query get_gateway_info_pods{gatewayPods{...CollectorPod}}fragment CollectorPod on PodInfo{name status restartsCount nodeName creationTimestamp image collectorMetrics{metricsAcceptedRps metricsDroppedRps exporterSuccessRps exporterFailedRps window}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_instrumentation_health: {
    "name": "get_instrumentation_health",
    "type": "query",
    "text": "query get_instrumentation_health($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}markedForInstrumentation{markedForInstrumentation}workloadOdigosHealthStatus{...Condition}conditions{podsManifestInjection{...Condition}processesAgentHealth{...Condition}}pods{podName agentInjected containers{containerName ready isCrashLoop restartCount waitingReasonEnum otelDistroName processes{healthy healthStatus{...Condition}identifyingAttributes{name value}instrumentations{name healthy message}}}}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  get_odiglet_info: {
    "name": "get_odiglet_info",
    "type": "query",
    "text": "query get_odiglet_info($full:Boolean!){odigletDaemonSetInfo{status nodes{desired ready}resources{requests{cpu memory}limits{cpu memory}}imageVersion lastRolloutAt rolloutInProgress throughputTracesBytesPerSec throughputMetricsBytesPerSec throughputLogsBytesPerSec manifestYAML@include(if:$full)configMapYAML@include(if:$full)}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [
      {
        "path": [
          "odigletDaemonSetInfo",
          "manifestYAML"
        ],
        "form": "YAML"
      },
      {
        "path": [
          "odigletDaemonSetInfo",
          "configMapYAML"
        ],
        "form": "YAML"
      }
    ],
    "target": []
  },
  get_odiglet_info_pods: {
    "name": "get_odiglet_info_pods",
    "type": "query",
    "text": "query get_odiglet_info_pods{odigletPods{...CollectorPod}}fragment CollectorPod on PodInfo{name status restartsCount nodeName creationTimestamp image collectorMetrics{metricsAcceptedRps metricsDroppedRps exporterSuccessRps exporterFailedRps window}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_overview_metrics: {
    "name": "get_overview_metrics",
    "type": "query",
    "text": "query get_overview_metrics{getOverviewMetrics{sources{namespace kind name totalDataSent throughput}destinations{id totalDataSent throughput}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_overview_metrics_destinations: {
    "name": "get_overview_metrics_destinations",
    "type": "query",
    "text": "query get_overview_metrics_destinations{computePlatform{destinations{id name type disabled}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_peer_sources: {
    "name": "get_peer_sources",
    "type": "query",
    "text": "query get_peer_sources($service:String!){peerSources(serviceName:$service){inbound{...Peer}outbound{...Peer}}}fragment Peer on ServiceMapToSource{nodeId serviceName requests dateTime isVirtual}",
    "variables": {
      "service": {
        "argument": "service"
      }
    },
    "secrets": [],
    "target": []
  },
  get_peer_sources_services: {
    "name": "get_peer_sources_services",
    "type": "query",
    "text": "query get_peer_sources_services{getServiceMap{services{nodeId serviceName services{nodeId serviceName}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_runtime_detection: {
    "name": "get_runtime_detection",
    "type": "query",
    "text": "query get_runtime_detection($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}markedForInstrumentation{markedForInstrumentation}conditions{runtimeDetection{...Condition}}containers{containerName runtimeInfo{language runtimeVersion libcType secureExecutionMode otherAgentNames criErrorMessage}overrides{otelDistroName runtimeInfo{language runtimeVersion}}agentEnabled{agentEnabled otelDistroName agentEnabledStatus{...Condition}}}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  get_sampling: {
    "name": "get_sampling",
    "type": "query",
    "text": "query get_sampling{sampling{configs{effective{...SamplingSettings}helmDeployment{...SamplingSettings}remoteConfigFromCentral{...SamplingSettings}localUiConfig{...SamplingSettings}}rules{id name noisyOperations{...NoisyRule}highlyRelevantOperations{ruleId name notes disabled error durationAtLeastMs percentageAtLeast operation{...TailOperation}sourceScopes{...Scopes}}costReductionRules{ruleId name notes disabled percentageAtMost operation{...TailOperation}sourceScopes{...Scopes}}}}}fragment SamplingSettings on SamplingConfig{dryRun tailSampling{disabled traceAggregationWaitDuration}k8sHealthProbesSampling{enabled keepPercentage}spanSamplingAttributes{disabled}}fragment NoisyRule on NoisyOperationRule{ruleId name notes disabled percentageAtMost operation{httpServer{method route routePrefix queryParams{name valueExact}}httpClient{method serverAddress templatedPath templatedPathPrefix}}sourceScopes{...Scopes}}fragment Scopes on SourcesScopes{namespaces languages sources{namespace kind name}}fragment TailOperation on TailSamplingOperationMatcher{httpServer{method route routePrefix}kafkaConsumer{kafkaTopic}kafkaProducer{kafkaTopic}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_service_map: {
    "name": "get_service_map",
    "type": "query",
    "text": "query get_service_map{getServiceMap{services{nodeId serviceName services{nodeId serviceName requests dateTime isVirtual}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  get_trace_correlations: {
    "name": "get_trace_correlations",
    "type": "query",
    "text": "query get_trace_correlations($filter:WorkloadFilter){traceCorrelations(filter:$filter){...Correlations}}fragment Correlations on TraceCorrelations{workloads{namespace kind name containerName inputs{attributes{key value}outputs{attributes{key value}connectionCount firstDetectedAt}}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  get_trace_correlations_between: {
    "name": "get_trace_correlations_between",
    "type": "query",
    "text": "query get_trace_correlations_between($filter:WorkloadFilter$timeRange:TraceCorrelationsTimeRangeInput){traceCorrelations(filter:$filter timeRange:$timeRange){...Correlations}}fragment Correlations on TraceCorrelations{workloads{namespace kind name containerName inputs{attributes{key value}outputs{attributes{key value}connectionCount firstDetectedAt}}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      },
      "timeRange": {
        "object": {
          "start": {
            "argument": "start"
          },
          "end": {
            "argument": "end"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  get_trace_correlations_config: {
    "name": "get_trace_correlations_config",
    "type": "query",
    "text": "query get_trace_correlations_config{effectiveConfig{traceCorrelations{serviceIO{enabled}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_data_streams: {
    "name": "list_data_streams",
    "type": "query",
    "text": "query list_data_streams{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_data_streams_destinations: {
    "name": "list_data_streams_destinations",
    "type": "query",
    "text": "query list_data_streams_destinations{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_data_streams_sources: {
    "name": "list_data_streams_sources",
    "type": "query",
    "text": "query list_data_streams_sources{workloads{...WorkloadInStreams}}fragment WorkloadInStreams on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}dataStreamNames}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_data_streams_namespaces: {
    "name": "list_data_streams_namespaces",
    "type": "query",
    "text": "query list_data_streams_namespaces{namespaces{name dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_destination_types: {
    "name": "list_destination_types",
    "type": "query",
    "text": "query list_destination_types{destinationCategories{categories{name items{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_destinations: {
    "name": "list_destinations",
    "type": "query",
    "text": "query list_destinations($full:Boolean!){computePlatform{destinations{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}conditions{type status reason message}fields@include(if:$full)destinationType@include(if:$full){fields{name secret}}}}}",
    "variables": {
      "full": {
        "argument": "full"
      }
    },
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": []
  },
  list_potential_destinations: {
    "name": "list_potential_destinations",
    "type": "query",
    "text": "query list_potential_destinations{potentialDestinations{type fields}}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "potentialDestinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": []
  },
  list_potential_destinations_types: {
    "name": "list_potential_destinations_types",
    "type": "query",
    "text": "query list_potential_destinations_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  list_sources: {
    "name": "list_sources",
    "type": "query",
    "text": "query list_sources($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}markedForInstrumentation{markedForInstrumentation}workloadOdigosHealthStatus{...Condition}dataStreamNames runtimeInfo{detectedLanguages}telemetryMetrics{totalDataSentBytes}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  list_workloads_in_namespace: {
    "name": "list_workloads_in_namespace",
    "type": "query",
    "text": "query list_workloads_in_namespace($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}markedForInstrumentation{markedForInstrumentation decisionEnum}workloadOdigosHealthStatus{...Condition}workloadHealthStatus{...Condition}numberOfInstances dataStreamNames runtimeInfo{detectedLanguages}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  rename_data_stream: {
    "name": "rename_data_stream",
    "type": "mutation",
    "text": "mutation rename_data_stream($name:ID!$dataStream:DataStreamInput!){updateDataStream(id:$name dataStream:$dataStream){name}}",
    "variables": {
      "dataStream": {
        "object": {
          "name": {
            "argument": "new_name"
          }
        },
        "required": true
      },
      "name": {
        "argument": "name"
      }
    },
    "secrets": [],
    "target": []
  },
  rename_data_stream_preview: {
    "name": "rename_data_stream_preview",
    "type": "query",
    "text": "query rename_data_stream_preview{computePlatform{dataStreams{name}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  rename_data_stream_destinations: {
    "name": "rename_data_stream_destinations",
    "type": "query",
    "text": "query rename_data_stream_destinations{computePlatform{destinations{...DestinationInStreams}}}fragment DestinationInStreams on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  rename_data_stream_sources: {
    "name": "rename_data_stream_sources",
    "type": "query",
    "text": "query rename_data_stream_sources{workloads{...WorkloadInStreams}}fragment WorkloadInStreams on K8sWorkload{id{namespace kind name}markedForInstrumentation{markedForInstrumentation}dataStreamNames}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  rename_data_stream_namespaces: {
    "name": "rename_data_stream_namespaces",
    "type": "query",
    "text": "query rename_data_stream_namespaces{namespaces{name dataStreamNames}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  test_destination_connection: {
    "name": "test_destination_connection",
    "type": "mutation",
    "text": "mutation test_destination_connection{testConnectionForDestination(destination:{name:\"\" type:\"\" currentStreamName:\"\" exportedSignals:{traces:false metrics:false logs:false}fields:[]}){succeeded}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  test_destination_connection_preview: {
    "name": "test_destination_connection_preview",
    "type": "query",
    "text": "query test_destination_connection_preview{computePlatform{destinations{...DestinationSettings}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": []
  },
  test_destination_connection_try: {
    "name": "test_destination_connection_try",
    "type": "mutation",
    "text": "mutation test_destination_connection_try($destination:DestinationInput!){testConnectionForDestination(destination:$destination){succeeded message reason}}",
    "variables": {
      "destination": {
        "object": {
          "name": {
            "value": "connection test"
          },
          "type": {
            "argument": "type"
          },
          "currentStreamName": {
            "value": "default"
          },
          "exportedSignals": {
            "object": {
              "traces": {
                "argument": "traces"
              },
              "metrics": {
                "argument": "metrics"
              },
              "logs": {
                "argument": "logs"
              },
              "profiles": {
                "argument": "profiles"
              }
            },
            "required": true
          },
          "fields": {
            "argument": "fields"
          }
        },
        "required": true
      }
    },
    "secrets": [],
    "target": []
  },
  test_destination_connection_types: {
    "name": "test_destination_connection_types",
    "type": "query",
    "text": "query test_destination_connection_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  troubleshoot_source: {
    "name": "troubleshoot_source",
    "type": "query",
    "text": "query troubleshoot_source($filter:WorkloadFilter){workloads(filter:$filter){id{namespace kind name}serviceName dataStreamNames rollbackOccurred numberOfInstances markedForInstrumentation{markedForInstrumentation decisionEnum message}workloadHealthStatus{...Condition}workloadOdigosHealthStatus{...Condition}podsHealthStatus{...Condition}conditions{runtimeDetection{...Condition}agentInjectionEnabled{...Condition actionItems{type}}rollout{...Condition}podsManifestInjection{...Condition}processesAgentHealth{...Condition}expectingTelemetry{...Condition}}containers{containerName runtimeInfo{language runtimeVersion otherAgentNames}agentEnabled{agentEnabled otelDistroName agentEnabledStatus{...Condition}}}pods{podName agentInjected containers{containerName ready isCrashLoop restartCount waitingReasonEnum waitingMessage processes{healthy healthStatus{...Condition}instrumentations{name healthy message}}}}telemetryMetrics{totalDataSentBytes}}}fragment Condition on DesiredConditionStatus{name status reasonEnum message}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  troubleshoot_source_destinations: {
    "name": "troubleshoot_source_destinations",
    "type": "query",
    "text": "query troubleshoot_source_destinations{computePlatform{destinations{name type disabled dataStreamNames conditions{type status reason message}}}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  troubleshoot_source_bytes: {
    "name": "troubleshoot_source_bytes",
    "type": "query",
    "text": "query troubleshoot_source_bytes($filter:WorkloadFilter){workloads(filter:$filter){telemetryMetrics{totalDataSentBytes}}}",
    "variables": {
      "filter": {
        "object": {
          "namespace": {
            "argument": "namespace"
          },
          "kind": {
            "argument": "kind"
          },
          "name": {
            "argument": "name"
          }
        }
      }
    },
    "secrets": [],
    "target": []
  },
  update_destination: {
    "name": "update_destination",
    "type": "mutation",
    "text": "mutation update_destination($id:ID!){updateDestination(id:$id destination:{name:\"\" type:\"\" currentStreamName:\"\" exportedSignals:{traces:false metrics:false logs:false}fields:[]}){id}}",
    "variables": {
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": []
  },
  update_destination_preview: {
    "name": "update_destination_preview",
    "type": "query",
    "text": "query update_destination_preview{computePlatform{destinations{...DestinationSettings}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": []
  },
  update_destination_send: {
    "name": "update_destination_send",
    "type": "mutation",
    "text": "mutation update_destination_send($id:ID!$destination:DestinationInput!){updateDestination(id:$id destination:$destination){id}}",
    "variables": {
      "destination": {
        "object": {
          "name": {
            "argument": "name"
          },
          "type": {
            "argument": "type"
          },
          "currentStreamName": {
            "argument": "data_stream"
          },
          "disabled": {
            "argument": "disabled"
          },
          "exportedSignals": {
            "object": {
              "traces": {
                "argument": "traces"
              },
              "metrics": {
                "argument": "metrics"
              },
              "logs": {
                "argument": "logs"
              },
              "profiles": {
                "argument": "profiles"
              }
            },
            "required": true
          },
          "fields": {
            "argument": "fields"
          }
        },
        "required": true
      },
      "id": {
        "argument": "id"
      }
    },
    "secrets": [],
    "target": []
  },
  update_destination_types: {
    "name": "update_destination_types",
    "type": "query",
    "text": "query update_destination_types{destinationCategories{categories{items{...DestinationType}}}}fragment DestinationType on DestinationTypesCategoryItem{type displayName testConnectionSupported supportedSignals{traces{supported}metrics{supported}logs{supported}profiles{supported}}fields{name displayName componentType componentProperties initialValue secret renderCondition}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  update_destination_ui_mode: {
    "name": "update_destination_ui_mode",
    "type": "query",
    "text": "query update_destination_ui_mode{effectiveConfig{uiMode}}",
    "variables": {},
    "secrets": [],
    "target": []
  },
  update_destination_updated: {
    "name": "update_destination_updated",
    "type": "query",
    "text": "query update_destination_updated{computePlatform{destinations{...DestinationSettings conditions{type status reason message}}}}fragment DestinationSettings on Destination{id name type disabled dataStreamNames exportedSignals{traces metrics logs profiles}fields}",
    "variables": {},
    "secrets": [
      {
        "path": [
          "computePlatform",
          "destinations",
          "fields"
        ],
        "form": "DESTINATION_FIELDS"
      }
    ],
    "target": []
  },
};

/** Every tool as its operation file says it, in name order. */
export interface Definitions {
  readonly create_destination: ToolDefinition<CreateDestinationArguments>;
  readonly create_noisy_operation_rule: ToolDefinition<CreateNoisyOperationRuleArguments>;
  readonly delete_data_stream: ToolDefinition<DeleteDataStreamArguments>;
  readonly delete_destination: ToolDefinition<DeleteDestinationArguments>;
  readonly describe_odigos: ToolDefinition<DescribeOdigosArguments>;
  readonly describe_source: ToolDefinition<DescribeSourceArguments>;
  readonly find_unhealthy_sources: ToolDefinition<FindUnhealthySourcesArguments>;
  readonly get_access: ToolDefinition<GetAccessArguments>;
  readonly get_destination_schema: ToolDefinition<GetDestinationSchemaArguments>;
  readonly get_gateway_info: ToolDefinition<GetGatewayInfoArguments>;
  readonly get_instrumentation_health: ToolDefinition<GetInstrumentationHealthArguments>;
  readonly get_odiglet_info: ToolDefinition<GetOdigletInfoArguments>;
  readonly get_overview_metrics: ToolDefinition<GetOverviewMetricsArguments>;
  readonly get_peer_sources: ToolDefinition<GetPeerSourcesArguments>;
  readonly get_runtime_detection: ToolDefinition<GetRuntimeDetectionArguments>;
  readonly get_sampling: ToolDefinition<GetSamplingArguments>;
  readonly get_service_map: ToolDefinition<GetServiceMapArguments>;
  readonly get_trace_correlations: ToolDefinition<GetTraceCorrelationsArguments>;
  readonly list_data_streams: ToolDefinition<ListDataStreamsArguments>;
  readonly list_destination_types: ToolDefinition<ListDestinationTypesArguments>;
  readonly list_destinations: ToolDefinition<ListDestinationsArguments>;
  readonly list_potential_destinations: ToolDefinition<ListPotentialDestinationsArguments>;
  readonly list_sources: ToolDefinition<ListSourcesArguments>;
  readonly list_workloads_in_namespace: ToolDefinition<ListWorkloadsInNamespaceArguments>;
  readonly rename_data_stream: ToolDefinition<RenameDataStreamArguments>;
  readonly test_destination_connection: ToolDefinition<TestDestinationConnectionArguments>;
  readonly troubleshoot_source: ToolDefinition<TroubleshootSourceArguments>;
  readonly update_destination: ToolDefinition<UpdateDestinationArguments>;
}

export const definitions: Definitions = {
  create_destination: {
    "name": "create_destination",
    "title": "Create destination",
    "toolset": "destinations",
    "kind": "CREATE",
    "description": "Create a destination. Its fields are checked against get_destination_schema before anything is sent.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Name shown for it.",
          "minLength": 1,
          "maxLength": 100
        },
        "type": {
          "type": "string",
          "description": "Destination type, exact, e.g. jaeger.",
          "minLength": 1,
          "maxLength": 100
        },
        "traces": {
          "type": "boolean",
          "description": "Send traces.",
          "default": false
        },
        "metrics": {
          "type": "boolean",
          "description": "Send metrics.",
          "default": false
        },
        "logs": {
          "type": "boolean",
          "description": "Send logs.",
          "default": false
        },
        "profiles": {
          "type": "boolean",
          "description": "Send profiles.",
          "default": false
        },
        "fields": {
          "type": "array",
          "description": "Field values, keys as in get_destination_schema; all values are text.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          },
          "maxItems": 60,
          "default": []
        },
        "data_stream": {
          "type": "string",
          "description": "Data stream that it receives.",
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$",
          "default": "default"
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
        "name",
        "type"
      ],
      "additionalProperties": false
    },
    "secretArguments": [
      "fields"
    ],
    operation: operations.create_destination,
    preview: operations.create_destination_preview,
  },
  create_noisy_operation_rule: {
    "name": "create_noisy_operation_rule",
    "title": "Create noisy operation rule",
    "toolset": "sampling",
    "kind": "CREATE",
    "description": "Create a sampling rule that drops most traces of a noisy operation, such as a health check.",
    "core": true,
    "idempotent": false,
    "openWorld": false,
    "needsPlan": false,
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
        "keep_percentage": {
          "type": "number",
          "description": "Percentage of matching traces that is kept.",
          "minimum": 0,
          "maximum": 100,
          "default": 0
        },
        "route": {
          "type": "string",
          "description": "Requests served with this route, exact, e.g. /healthz.",
          "minLength": 1,
          "maxLength": 500
        },
        "route_prefix": {
          "type": "string",
          "description": "Requests served with routes that start so.",
          "minLength": 1,
          "maxLength": 500
        },
        "method": {
          "type": "string",
          "description": "HTTP method; any without it.",
          "enum": [
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "CONNECT",
            "TRACE"
          ]
        },
        "server_address": {
          "type": "string",
          "description": "Requests sent to this host; for client spans, instead of route.",
          "minLength": 1,
          "maxLength": 253
        },
        "client_path": {
          "type": "string",
          "description": "Requests sent with this path template.",
          "minLength": 1,
          "maxLength": 500
        },
        "namespaces": {
          "type": "array",
          "description": "Only in these namespaces.",
          "items": {
            "type": "string",
            "maxLength": 63
          },
          "minItems": 1,
          "maxItems": 50
        },
        "languages": {
          "type": "array",
          "description": "Only for these languages.",
          "items": {
            "type": "string",
            "enum": [
              "dotnet",
              "go",
              "java",
              "javascript",
              "php",
              "python",
              "ruby"
            ]
          },
          "minItems": 1,
          "maxItems": 7
        },
        "sources": {
          "type": "array",
          "description": "Only for these workloads.",
          "items": {
            "type": "object",
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "ConfigMap",
                  "CronJob",
                  "DaemonSet",
                  "Deployment",
                  "DeploymentConfig",
                  "InstrumentationConfig",
                  "Job",
                  "Pod",
                  "Rollout",
                  "StatefulSet",
                  "StaticPod"
                ]
              },
              "name": {
                "type": "string"
              },
              "namespace": {
                "type": "string"
              }
            },
            "required": [
              "kind",
              "name",
              "namespace"
            ],
            "additionalProperties": false
          },
          "minItems": 1,
          "maxItems": 50
        },
        "notes": {
          "type": "string",
          "description": "Why it exists.",
          "maxLength": 500
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
  delete_data_stream: {
    "name": "delete_data_stream",
    "title": "Delete data stream",
    "toolset": "streams",
    "kind": "DELETE",
    "description": "Delete a data stream with the destinations and sources that are in no other.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Name, exact.",
          "maxLength": 253
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
        "name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_data_stream,
    preview: operations.delete_data_stream_preview,
  },
  delete_destination: {
    "name": "delete_destination",
    "title": "Delete destination",
    "toolset": "destinations",
    "kind": "DELETE",
    "description": "Delete a destination, or take it out of one data stream.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "Id, as in list_destinations.",
          "minLength": 1,
          "maxLength": 253
        },
        "data_stream": {
          "type": "string",
          "description": "Only leave this data stream; deletes it where that is its last.",
          "minLength": 1,
          "maxLength": 253
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
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.delete_destination,
    preview: operations.delete_destination_preview,
  },
  describe_odigos: {
    "name": "describe_odigos",
    "title": "Describe Odigos",
    "toolset": "cluster",
    "kind": "READ",
    "description": "Is Odigos healthy? Version, tier, gateway and node collectors, number of sources and destinations.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.describe_odigos,
  },
  describe_source: {
    "name": "describe_source",
    "title": "Describe source",
    "toolset": "sources",
    "kind": "READ",
    "description": "How one workload is instrumented: its Sources, agent and runtime per container, pods, data streams, health.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
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
          "description": "Workload kind in any spelling, e.g. Deployment.",
          "minLength": 1,
          "maxLength": 40
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
  find_unhealthy_sources: {
    "name": "find_unhealthy_sources",
    "title": "Find unhealthy sources",
    "toolset": "sources",
    "kind": "READ",
    "description": "Which sources are unhealthy, in one namespace or all: worst first, each with stage, reason and fix.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Only this namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.find_unhealthy_sources,
  },
  get_access: {
    "name": "get_access",
    "title": "Check access",
    "toolset": "cluster",
    "kind": "READ",
    "description": "What this connection may do: access mode and who sets it, versions, cluster. Call it first to check the connection.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [
      {
        "tool": "describe_odigos",
        "with": {},
        "why": "See whether Odigos itself is healthy."
      },
      {
        "tool": "list_sources",
        "with": {},
        "why": "See what is instrumented."
      }
    ],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_access,
  },
  get_destination_schema: {
    "name": "get_destination_schema",
    "title": "Get destination schema",
    "toolset": "destinations",
    "kind": "READ",
    "description": "What one destination type needs: fields, which are required or secret, choices, defaults, conditions; as JSON Schema.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "type": {
          "type": "string",
          "description": "Destination type, exact, e.g. jaeger.",
          "minLength": 1,
          "maxLength": 100
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_destination_schema,
  },
  get_gateway_info: {
    "name": "get_gateway_info",
    "title": "Get gateway info",
    "toolset": "cluster",
    "kind": "READ",
    "description": "The gateway collector: rollout status, replicas and autoscaling, resources, throughput, pods with restarts.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "full": {
          "type": "boolean",
          "description": "Also the manifest and the collector's configuration, redacted.",
          "default": false
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_gateway_info,
  },
  get_instrumentation_health: {
    "name": "get_instrumentation_health",
    "title": "Get instrumentation health",
    "toolset": "sources",
    "kind": "READ",
    "description": "Are agents in pods and healthy? Injection, process health and failing libraries, for one workload or a namespace.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
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
          "description": "Workload kind; all without it.",
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
          "description": "Workload name; all without it.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 100,
          "default": 20
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "required": [
        "namespace"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_instrumentation_health,
  },
  get_odiglet_info: {
    "name": "get_odiglet_info",
    "title": "Get odiglet info",
    "toolset": "cluster",
    "kind": "READ",
    "description": "The odiglet on each node: rollout status, nodes ready, resources, throughput, pods with restarts.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "full": {
          "type": "boolean",
          "description": "Also the manifest and the collector's configuration, redacted.",
          "default": false
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_odiglet_info,
  },
  get_overview_metrics: {
    "name": "get_overview_metrics",
    "title": "Get overview metrics",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "How much data flows: totals, top sources, silent sources, destinations.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Only sources of this namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "watch_seconds": {
          "type": "integer",
          "description": "Seconds between two readings, to tell what flows now (rates alone go stale); 15 is good, 0 skips it.",
          "minimum": 0,
          "maximum": 30,
          "default": 0
        },
        "limit": {
          "type": "integer",
          "description": "Most sources to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 20
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_overview_metrics,
  },
  get_peer_sources: {
    "name": "get_peer_sources",
    "title": "Get peer sources",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "Which services call one service and which it calls, from traces.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "service": {
          "type": "string",
          "description": "Service name, exact, as in get_service_map; without namespace.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Most rows each way.",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        }
      },
      "required": [
        "service"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_peer_sources,
  },
  get_runtime_detection: {
    "name": "get_runtime_detection",
    "title": "Get runtime detection",
    "toolset": "sources",
    "kind": "READ",
    "description": "What runtime was detected per container: language, version, other agents, overrides. For one workload or a namespace.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
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
          "description": "Workload kind; all without it.",
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
          "description": "Workload name; all without it.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 30
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "required": [
        "namespace"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_runtime_detection,
  },
  get_sampling: {
    "name": "get_sampling",
    "title": "Get sampling",
    "toolset": "sampling",
    "kind": "READ",
    "description": "Which traces are kept: sampling groups with their rules, the effective settings and who set each.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "group": {
          "type": "string",
          "description": "Only this sampling group.",
          "minLength": 1,
          "maxLength": 253
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_sampling,
  },
  get_service_map: {
    "name": "get_service_map",
    "title": "Get service map",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "Which services call which, from traces: edges with request counts and when they were last seen.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "service": {
          "type": "string",
          "description": "Only edges from or to this service.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Most edges to answer.",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_service_map,
  },
  get_trace_correlations: {
    "name": "get_trace_correlations",
    "title": "Get trace correlations",
    "toolset": "telemetry",
    "kind": "READ",
    "description": "Which incoming operations of a workload lead to which outgoing calls, such as a route to its queries.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Only this namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Only this workload kind.",
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
          "description": "Only this workload.",
          "minLength": 1,
          "maxLength": 253
        },
        "last": {
          "type": "string",
          "description": "Time until now, such as 30m, 1h or 7d; instead of start.",
          "pattern": "^[1-9][0-9]{0,3}[mhd]$"
        },
        "start": {
          "type": "string",
          "description": "Start, RFC 3339.",
          "maxLength": 40
        },
        "end": {
          "type": "string",
          "description": "End, RFC 3339; now without it.",
          "maxLength": 40
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.get_trace_correlations,
  },
  list_data_streams: {
    "name": "list_data_streams",
    "title": "List data streams",
    "toolset": "streams",
    "kind": "READ",
    "description": "Data streams with the sources and destinations in each: what is sent where.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_data_streams,
  },
  list_destination_types: {
    "name": "list_destination_types",
    "title": "List destination types",
    "toolset": "destinations",
    "kind": "READ",
    "description": "Backends that Odigos can send to: type, name, category and signals.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "search": {
          "type": "string",
          "description": "Only types whose type or name contains this text.",
          "minLength": 1,
          "maxLength": 100
        },
        "signal": {
          "type": "string",
          "description": "Only types that take this signal.",
          "enum": [
            "LOGS",
            "METRICS",
            "PROFILES",
            "TRACES"
          ]
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 100
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_destination_types,
  },
  list_destinations: {
    "name": "list_destinations",
    "title": "List destinations",
    "toolset": "destinations",
    "kind": "READ",
    "description": "Where telemetry goes: destinations with signals, data streams and whether they work.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "stream": {
          "type": "string",
          "description": "Only this data stream.",
          "minLength": 1,
          "maxLength": 63
        },
        "full": {
          "type": "boolean",
          "description": "Also the settings, secrets redacted.",
          "default": false
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_destinations,
  },
  list_potential_destinations: {
    "name": "list_potential_destinations",
    "title": "List potential destinations",
    "toolset": "destinations",
    "kind": "READ",
    "description": "Backends found running in the cluster that could become destinations. Use it before create_destination.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {},
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_potential_destinations,
  },
  list_sources: {
    "name": "list_sources",
    "title": "List sources",
    "toolset": "sources",
    "kind": "READ",
    "description": "What is instrumented: sources with health, languages, data streams and bytes sent. Filters narrow the list.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "namespace": {
          "type": "string",
          "description": "Only this namespace.",
          "minLength": 1,
          "maxLength": 63
        },
        "kind": {
          "type": "string",
          "description": "Only this workload kind.",
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
        "language": {
          "type": "string",
          "description": "Only sources in which this language was detected, e.g. java.",
          "minLength": 1,
          "maxLength": 40
        },
        "health": {
          "type": "string",
          "description": "Only this health status.",
          "enum": [
            "Disabled",
            "Error",
            "Failure",
            "Irrelevant",
            "Notice",
            "Pending",
            "Success",
            "Unknown",
            "Unsupported",
            "Waiting"
          ]
        },
        "stream": {
          "type": "string",
          "description": "Only this data stream.",
          "minLength": 1,
          "maxLength": 63
        },
        "name_contains": {
          "type": "string",
          "description": "Only names that contain this text.",
          "minLength": 1,
          "maxLength": 253
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_sources,
  },
  list_workloads_in_namespace: {
    "name": "list_workloads_in_namespace",
    "title": "List workloads in namespace",
    "toolset": "sources",
    "kind": "READ",
    "description": "All workloads of one namespace, instrumented or not, and why.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
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
        "instrumented": {
          "type": "boolean",
          "description": "Only instrumented ones (true) or only the others (false)."
        },
        "limit": {
          "type": "integer",
          "description": "Most items to answer.",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "cursor": {
          "type": "string",
          "description": "next_cursor of the page before.",
          "maxLength": 1100
        }
      },
      "required": [
        "namespace"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.list_workloads_in_namespace,
  },
  rename_data_stream: {
    "name": "rename_data_stream",
    "title": "Rename data stream",
    "toolset": "streams",
    "kind": "UPDATE",
    "description": "Rename a data stream in all its sources and destinations.",
    "core": false,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "Present name, exact.",
          "maxLength": 253
        },
        "new_name": {
          "type": "string",
          "description": "New name.",
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$"
        },
        "merge": {
          "type": "boolean",
          "description": "Allows a new name that exists already: both become one, for good.",
          "default": false
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
        "name",
        "new_name"
      ],
      "additionalProperties": false
    },
    "secretArguments": [],
    operation: operations.rename_data_stream,
    preview: operations.rename_data_stream_preview,
  },
  test_destination_connection: {
    "name": "test_destination_connection",
    "title": "Test destination connection",
    "toolset": "destinations",
    "kind": "UPDATE",
    "description": "Try whether a backend answers: the Odigos UI connects to it from the cluster. Changes nothing.",
    "core": true,
    "idempotent": true,
    "openWorld": true,
    "needsPlan": false,
    "deadlineSeconds": 60,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "Id of an existing destination, tested with its stored values.",
          "minLength": 1,
          "maxLength": 253
        },
        "type": {
          "type": "string",
          "description": "Destination type, for one that does not exist yet.",
          "minLength": 1,
          "maxLength": 100
        },
        "fields": {
          "type": "array",
          "description": "Field values, keys as in get_destination_schema; with id, in place of stored ones.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          },
          "maxItems": 60,
          "default": []
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
      "additionalProperties": false
    },
    "secretArguments": [
      "fields"
    ],
    operation: operations.test_destination_connection,
    preview: operations.test_destination_connection_preview,
  },
  troubleshoot_source: {
    "name": "troubleshoot_source",
    "title": "Troubleshoot source",
    "toolset": "sources",
    "kind": "READ",
    "description": "Why does this workload send no data? Walks the stages from marking to destination and names the first broken one.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
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
        },
        "watch_seconds": {
          "type": "integer",
          "description": "Seconds between two readings of the bytes sent, to tell whether data still flows; 15 is good, 0 skips it.",
          "minimum": 0,
          "maximum": 30,
          "default": 0
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
    operation: operations.troubleshoot_source,
  },
  update_destination: {
    "name": "update_destination",
    "title": "Update destination",
    "toolset": "destinations",
    "kind": "UPDATE",
    "description": "Change a destination: name, signals, settings, on or off. What is not named stays, stored secrets too.",
    "core": true,
    "idempotent": true,
    "openWorld": false,
    "needsPlan": false,
    "next": [],
    "inputSchema": {
      "type": "object",
      "properties": {
        "id": {
          "type": "string",
          "description": "Id, as in list_destinations.",
          "minLength": 1,
          "maxLength": 253
        },
        "name": {
          "type": "string",
          "description": "New name.",
          "minLength": 1,
          "maxLength": 100
        },
        "traces": {
          "type": "boolean",
          "description": "Send traces."
        },
        "metrics": {
          "type": "boolean",
          "description": "Send metrics."
        },
        "logs": {
          "type": "boolean",
          "description": "Send logs."
        },
        "profiles": {
          "type": "boolean",
          "description": "Send profiles."
        },
        "disabled": {
          "type": "boolean",
          "description": "true stops sending, false resumes."
        },
        "data_stream": {
          "type": "string",
          "description": "Data stream to join as well.",
          "maxLength": 51,
          "pattern": "^[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?$"
        },
        "fields": {
          "type": "array",
          "description": "Only the fields that change, keys as in get_destination_schema; empty text clears one.",
          "items": {
            "type": "object",
            "properties": {
              "key": {
                "type": "string"
              },
              "value": {
                "type": "string"
              }
            },
            "required": [
              "key",
              "value"
            ],
            "additionalProperties": false
          },
          "maxItems": 60,
          "default": []
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
        "id"
      ],
      "additionalProperties": false
    },
    "secretArguments": [
      "fields"
    ],
    operation: operations.update_destination,
    preview: operations.update_destination_preview,
  },
};
