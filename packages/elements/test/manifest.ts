import { readFileSync } from "node:fs";

interface Named {
  readonly name: string;
  readonly description: string;
}

export interface ManifestField extends Named {
  readonly kind: "field" | "method";
  readonly type: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

/** An element as the manifest tells of it. */
export interface ManifestElement extends Named {
  readonly tagName: string;
  readonly attributes: readonly (Named & { readonly fieldName: string; readonly default?: string })[];
  readonly members: readonly ManifestField[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly (Named & { readonly default?: string })[];
}

interface ManifestModule {
  readonly declarations: readonly ManifestElement[];
}

/** `custom-elements.json` as it was built. */
export const manifest: { readonly modules: readonly ManifestModule[] } = JSON.parse(
  readFileSync(new URL("../dist/custom-elements.json", import.meta.url), "utf8"),
);

export const elements: readonly ManifestElement[] = manifest.modules.flatMap(
  ({ declarations }) => declarations,
);
