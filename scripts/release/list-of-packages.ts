import { z } from 'zod';

const sbom = z.looseObject({ metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }) });

/** npm's list of packages, about the package by its name: npm calls it by the folder that it lies in. */
export function listOfPackages(text: string, name: string): string {
  const { metadata, ...list } = sbom.parse(JSON.parse(text));
  const component = { ...metadata.component, name };
  return `${JSON.stringify({ ...list, metadata: { ...metadata, component } }, null, 2)}\n`;
}
