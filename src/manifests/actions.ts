import type { ActionFragment, ActionInput } from '../tool/generated/operations.generated.ts';
import { type Manifest, manifestScopes, odigosManifest, stored } from './manifest.ts';

type Fields = ActionInput['fields'];

/** The Action of an id in the API: its name is the id. */
export function actionManifest(
  metadata: Manifest['metadata'],
  { name, notes, disabled, signals, type, fields }: ActionInput,
): Manifest {
  const spec = stored({ actionName: name, notes, disabled, signals });
  return odigosManifest('Action', metadata, { ...spec, ...sectionOf(type, fields) });
}

/** What is told of an action, as it is given. */
export function givenAction({ name, notes, disabled, signals, type, fields }: ActionFragment): ActionInput {
  return { name, notes, disabled, signals, type, fields };
}

/** The mark of what the UI made; an object that comes from a repository does not have it. */
export function actionLabels({ uiGenerated }: Pick<ActionFragment, 'uiGenerated'>): Manifest['metadata']['labels'] {
  return uiGenerated ? { 'odigos.io/managed-by': 'odigos-ui' } : undefined;
}

/** The section of a type: what GraphQL has in one list of fields, objects have apart. */
function sectionOf(type: ActionInput['type'], fields: Fields): object {
  switch (type) {
    case 'AddClusterInfo':
      return {
        addClusterInfo: stored({
          clusterAttributes: fields.clusterAttributes?.map(({ attributeName, attributeStringValue }) => ({
            attributeName,
            attributeStringValue,
          })),
          overwriteExistingValues: fields.overwriteExistingValues,
        }),
      };
    case 'DeleteAttribute':
      return { deleteAttribute: stored({ attributeNamesToDelete: fields.attributeNamesToDelete }) };
    case 'RenameAttribute':
      return { renameAttribute: { renames: renamesOf(fields) } };
    case 'K8sAttributesResolver':
      return {
        k8sAttributes: stored({
          collectContainerAttributes: fields.collectContainerAttributes,
          collectReplicaSetAttributes: fields.collectReplicaSetAttributes,
          collectWorkloadUID: fields.collectWorkloadId,
          collectClusterUID: fields.collectClusterId,
          labelsAttributes: fields.labelsAttributes?.map(stored),
          annotationsAttributes: fields.annotationsAttributes?.map(stored),
        }),
      };
    case 'PiiMasking':
      return {
        piiMasking: stored({
          piiCategories: fields.piiCategories,
          customFormatMaskings: fields.customFormatMaskings?.map(stored),
          customRegexMaskings: fields.customRegexMaskings?.map(stored),
        }),
      };
    case 'ExtractAttribute':
      return { extractAttribute: { extractions: (fields.extractAttribute?.extractions ?? []).map(stored) } };
    case 'InferDbAttributes':
      return { inferDbAttributes: stored({ scopes: manifestScopes(fields.scopes) }) };
    case 'DbQueryTemplatization':
      return {
        dbQueryTemplatization: stored({
          templatizeLiterals: fields.templatizeLiterals,
          removePostgresCastOperator: fields.removePostgresCastOperator,
          scopes: manifestScopes(fields.scopes),
        }),
      };
    case 'URLTemplatization':
      return { urlTemplatization: urlTemplatization(fields) };
    case 'UnknownType':
      return {};
  }
}

function renamesOf({ renames }: Fields): object {
  const read: unknown = JSON.parse(renames || '{}');
  return typeof read === 'object' && read !== null ? read : {};
}

function urlTemplatization({ urlTemplatizationRulesGroups, urlTemplatizationDefaultGroups }: Fields): object {
  return stored({
    rules: urlTemplatizationRulesGroups?.map(({ scopes, templatizationRules }) =>
      stored({ scopes: inOrder(scopes), templates: templatizationRules?.map(({ template }) => template) }),
    ),
    default: urlTemplatizationDefaultGroups?.map(({ disabled, scopes, skipPolicy }) =>
      stored({ disabled, scopes: inOrder(scopes), skipPolicy: skipPolicy ? stored(skipPolicy) : undefined }),
    ),
  });
}

/** The API writes languages of these in the order of the alphabet. */
function inOrder(scopes: Fields['scopes']): object | undefined {
  if (!scopes) return undefined;
  return manifestScopes({ ...scopes, languages: scopes.languages ? [...scopes.languages].sort() : undefined });
}
