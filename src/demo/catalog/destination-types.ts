import type {
  DestinationFieldYamlProperties,
  DestinationsCategory,
  DestinationTypesCategoryItem,
} from '../contract.generated.ts';
import { inNoOrder } from '../kubernetes/names.ts';
import type { DestinationFieldSpec, DestinationSpec } from './destination-spec.ts';
import { MANAGED_TYPES } from './managed-destinations.ts';
import { SELF_HOSTED_TYPES } from './self-hosted-destinations.ts';

const BY_TYPE: ReadonlyMap<string, DestinationSpec> = new Map(
  [...SELF_HOSTED_TYPES, ...MANAGED_TYPES].map((spec) => [spec.type, spec]),
);

/** The type of that name; names are case-sensitive. */
export function destinationSpec(type: string): DestinationSpec | undefined {
  return BY_TYPE.get(type);
}

/** The type as the API shows it. */
export function shownType(spec: DestinationSpec): DestinationTypesCategoryItem {
  return {
    type: spec.type,
    displayName: spec.displayName,
    // The real API loses a slash of its image addresses; whoever shows them has to live with that.
    imageUrl: `https:/images.example/${spec.image}`,
    supportedSignals: {
      traces: { supported: spec.signals.includes('T') },
      metrics: { supported: spec.signals.includes('M') },
      logs: { supported: spec.signals.includes('L') },
      profiles: { supported: spec.signals.includes('P') },
    },
    testConnectionSupported: spec.testable ?? false,
    fields: spec.fields.map(shownField),
  };
}

function shownField(field: DestinationFieldSpec): DestinationFieldYamlProperties {
  return {
    name: field.name,
    displayName: field.label,
    componentType: field.component,
    componentProperties: JSON.stringify({
      required: field.required ?? false,
      ...(field.inputType ? { type: field.inputType } : {}),
      ...(field.values ? { values: field.values } : {}),
    }),
    secret: field.secret ?? false,
    initialValue: field.initial ?? '',
    renderCondition: [...(field.shownWhen ?? [])],
    hideFromReadData: [...(field.hiddenWhen ?? [])],
    customReadDataLabels: (field.readLabels ?? []).map(([condition, title, value]) => ({ condition, title, value })),
  };
}

/** All types in their two categories. */
export function destinationCategories(): DestinationsCategory[] {
  return [
    {
      name: 'self hosted',
      description: 'Backends that you run yourself',
      items: inNoOrder(SELF_HOSTED_TYPES, ({ type }) => type).map(shownType),
    },
    {
      name: 'managed',
      description: 'Backends that someone runs for you',
      items: inNoOrder(MANAGED_TYPES, ({ type }) => type).map(shownType),
    },
  ];
}
