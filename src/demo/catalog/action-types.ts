import type { ActionFieldYamlProperties, ActionType, ActionTypeOption, SignalType } from '../contract.generated.ts';

const ALL: readonly SignalType[] = ['TRACES', 'METRICS', 'LOGS', 'PROFILES'];
const TRACES: readonly SignalType[] = ['TRACES'];

interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly component: string;
  readonly properties?: object;
  readonly initial?: string;
}

interface ActionSpec {
  readonly type: Exclude<ActionType, 'UnknownType'>;
  readonly category: 'enrichment' | 'normalization' | 'privacy';
  readonly displayName: string;
  readonly does: string;
  readonly signals: readonly SignalType[];
  readonly fields: readonly FieldSpec[];
}

const columns = (...keys: string[]): object => ({ columns: keys.map((keyName) => ({ keyName, label: keyName })) });
const options = (...ids: string[]): object => ({ options: ids.map((id) => ({ id, label: id })) });
const SCOPES: FieldSpec = { name: 'scopes', label: 'Source Scope', component: 'sourceScopes' };
const FROM = { componentType: 'multi-dropdown', keyName: 'fromSources', ...options('pod', 'namespace', 'node') };

const ACTIONS: readonly ActionSpec[] = [
  {
    type: 'AddClusterInfo',
    category: 'enrichment',
    displayName: 'Add Cluster Info',
    does: 'Puts fixed attributes on everything that the cluster sends',
    signals: ALL,
    fields: [
      { name: 'overwriteExistingValues', label: 'Overwrite Existing Values', component: 'toggle' },
      {
        name: 'clusterAttributes',
        label: 'Attributes to add',
        component: 'multiTabledInput',
        properties: columns('attributeName', 'attributeStringValue'),
      },
    ],
  },
  {
    type: 'DbQueryTemplatization',
    category: 'normalization',
    displayName: 'DB Query Templatization',
    does: 'Takes the literals out of recorded queries',
    signals: TRACES,
    fields: [
      SCOPES,
      { name: 'templatizeLiterals', label: 'Templatize Literals', component: 'toggle' },
      { name: 'removePostgresCastOperator', label: 'Remove PostgreSQL Cast Operator', component: 'toggle' },
    ],
  },
  {
    type: 'DeleteAttribute',
    category: 'privacy',
    displayName: 'Delete Attribute',
    does: 'Drops attributes by name',
    signals: ALL,
    fields: [{ name: 'attributeNamesToDelete', label: 'Attributes to delete', component: 'multiInput' }],
  },
  {
    type: 'ExtractAttribute',
    category: 'enrichment',
    displayName: 'Extract Attribute',
    does: 'Makes a new attribute from a part of an existing one',
    signals: TRACES,
    fields: [
      {
        name: 'extractAttribute',
        label: 'Extractions',
        component: 'multiTabledInput',
        properties: {
          columns: [
            { componentType: 'segment', defaultValue: 'preset', keyName: 'method', ...options('preset', 'regex') },
            {
              componentType: 'radioGroup',
              keyName: 'dataFormat',
              renderCondition: ['method', '=', 'preset'],
              ...options('json', 'sql', 'resource_path'),
            },
            { keyName: 'lookupKey', renderCondition: ['method', '=', 'preset'] },
            { keyName: 'regex', renderCondition: ['method', '=', 'regex'] },
            { keyName: 'targetAttributeName' },
          ],
        },
        initial: '[{"method":"preset","dataFormat":"json"}]',
      },
    ],
  },
  {
    type: 'InferDbAttributes',
    category: 'enrichment',
    displayName: 'Infer DB Attributes',
    does: 'Reads operation and collection out of the text of a query',
    signals: TRACES,
    fields: [SCOPES],
  },
  {
    type: 'K8sAttributesResolver',
    category: 'enrichment',
    displayName: 'Kubernetes Attributes',
    does: 'Adds what Kubernetes knows about where telemetry comes from',
    signals: ALL,
    fields: [
      {
        name: 'k8sCollectAttributes',
        label: 'Attributes to collect',
        component: 'checkboxList',
        properties: options(
          'collectContainerAttributes',
          'collectReplicaSetAttributes',
          'collectWorkloadId',
          'collectClusterId',
        ),
        initial:
          '{"collectContainerAttributes":true,"collectReplicaSetAttributes":true,"collectWorkloadId":true,"collectClusterId":true}',
      },
      {
        name: 'labelsAttributes',
        label: 'Label attributes',
        component: 'multiTabledInput',
        properties: { columns: [{ keyName: 'labelKey' }, { keyName: 'attributeKey' }, FROM] },
      },
      {
        name: 'annotationsAttributes',
        label: 'Annotation attributes',
        component: 'multiTabledInput',
        properties: { columns: [{ keyName: 'annotationKey' }, { keyName: 'attributeKey' }, FROM] },
      },
    ],
  },
  {
    type: 'PiiMasking',
    category: 'privacy',
    displayName: 'PII Masking',
    does: 'Hides personal data in spans',
    signals: TRACES,
    fields: [
      {
        name: 'piiCategories',
        label: 'Predefined PII categories',
        component: 'checkboxList',
        properties: { ...options('CREDIT_CARD', 'EMAIL', 'JWT', 'UUID'), valueMode: 'array' },
        initial: '["CREDIT_CARD"]',
      },
      {
        name: 'customFormatMaskings',
        label: 'Custom format maskings',
        component: 'multiTabledInput',
        properties: {
          columns: [
            {
              componentType: 'radioGroup',
              defaultValue: 'json',
              keyName: 'dataFormat',
              ...options('json', 'sql', 'resource_path'),
            },
            { keyName: 'lookupKey' },
          ],
        },
        initial: '[]',
      },
      {
        name: 'customRegexMaskings',
        label: 'Custom regex maskings',
        component: 'multiTabledInput',
        properties: columns('regex'),
        initial: '[]',
      },
    ],
  },
  {
    type: 'RenameAttribute',
    category: 'normalization',
    displayName: 'Rename Attribute',
    does: 'Gives attributes other names',
    signals: ALL,
    fields: [{ name: 'renames', label: 'Attributes to rename', component: 'keyValuePairs' }],
  },
  {
    type: 'URLTemplatization',
    category: 'normalization',
    displayName: 'URL Templatization',
    does: 'Puts placeholders for the changing parts of paths',
    signals: TRACES,
    fields: [{ name: 'urlTemplatizationRulesGroups', label: 'Rule groups', component: 'fieldGroup' }],
  },
];

/** The kinds of actions, with the fields of their forms. */
export function actionTypes(): ActionTypeOption[] {
  return ACTIONS.map((action) => ({
    type: action.type,
    category: action.category,
    displayName: action.displayName,
    subtitle: action.does,
    description: `${action.does}.`,
    docsUrl: `https://docs.odigos.io/pipeline/actions/attributes/${action.type.toLowerCase()}`,
    allowedSignals: [...action.signals],
    fields: action.fields.map(
      (field): ActionFieldYamlProperties => ({
        name: field.name,
        displayName: field.label,
        componentType: field.component,
        componentProperties: JSON.stringify(field.properties ?? {}),
        initialValue: field.initial ?? '',
        renderCondition: [],
      }),
    ),
  }));
}
