import type { Embed, EmbedAttribute } from "./code/embed.ts";
import type { Exhibit } from "./exhibit.ts";

export interface EmbedContext extends Pick<Embed, "archive" | "theme" | "properties" | "integrity"> {
  /** What relative addresses are read against. */
  readonly base: string;
}

/** Set on everything that stands together. */
export const SHARED: readonly string[] = ["lang", "instance"];

/** The embed that an exhibit is with these attributes. */
export function embedOf(
  exhibit: Exhibit,
  attributes: readonly EmbedAttribute[],
  context: EmbedContext,
): Embed {
  const order = ["src", ...Object.keys(exhibit.initial)];
  const rank = ({ name }: EmbedAttribute): number =>
    (order.indexOf(name) + order.length + 1) % (order.length + 1);
  const own = attributes
    .map((each) => (each.name === "src" ? { ...each, value: new URL(each.value, context.base).href } : each))
    .sort((a, b) => rank(a) - rank(b));
  const shared = own.filter(({ name }) => SHARED.includes(name));
  const companions = (exhibit.companions ?? []).map((companion) => ({
    ...companion,
    attributes: [
      ...companion.attributes
        .filter(({ name }) => !shared.some((each) => each.name === name))
        .map((each) => (each.name === "src" ? { ...each, value: `${context.archive}${each.value}` } : each)),
      ...shared,
    ],
  }));
  const { archive, theme, properties, integrity } = context;
  return {
    tags: [{ tag: exhibit.tag, attributes: own, content: exhibit.content }, ...companions],
    archive,
    lang: own.find(({ name }) => name === "lang")?.value ?? "",
    theme,
    properties,
    frame: exhibit.frame,
    integrity,
  };
}
