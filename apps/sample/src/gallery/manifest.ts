import { readFileSync } from "node:fs";

interface Named {
  readonly name: string;
  readonly description: string;
}

export interface ManifestAttribute extends Named {
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly fieldName: string;
}

/** What the elements' `custom-elements.json` tells of one of them. */
export interface Declaration {
  readonly tagName: string;
  readonly attributes: readonly ManifestAttribute[];
  readonly events: readonly (Named & { readonly type: { readonly text: string } })[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default: string })[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Partial<Declaration>[] }[];
}

/** The declaration of a tag. */
export function declarationOf(tag: string): Declaration {
  const file = new URL(import.meta.resolve("@event-content/elements/custom-elements.json"));
  const { modules } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new RangeError(`custom-elements.json has no <${tag}>.`);
  return found as Declaration;
}
