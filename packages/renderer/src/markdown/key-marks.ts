import type { Spans } from "../reading/span-inlines.ts";

type MarkDefinition = NonNullable<Spans["markDefs"]>[number];

/** The `_key` that is read for each mark definition where none is written: `link-1`, `language-1`, by order of first use. */
export function keysAsRead(definitions: readonly MarkDefinition[]): (string | undefined)[] {
  return definitions.map((definition, at) => {
    const earlier = definitions.slice(0, at);
    const twin = earlier.find((each) => targetOf(each) === targetOf(definition));
    if (twin) return undefined;
    const sameType = earlier.filter((each) => each._type === definition._type).length;
    return `${definition._type}-${sameType + 1}`;
  });
}

function targetOf(definition: MarkDefinition): string {
  return definition._type === "link" ? `link ${definition.href}` : `language ${definition.lang}`;
}
