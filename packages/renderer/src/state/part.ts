import type { ItemInput } from "@event-content/schema";
import { type HtmlString, isHtml, nothing } from "../html/html-string.ts";
import { markup } from "../html/markup.ts";
import type { ListLanguage } from "../language/language.ts";
import type { Component, Components } from "./components.ts";
import type { ListState, RenderState } from "./render-state.ts";

type ValueOf<Name extends keyof Components> = Parameters<Components[Name]>[0];

/**
 * Renders one part: the site's own where the option `components` has one, else the package's.
 * A part that cannot be rendered is left out and reported; it never takes the page with it.
 */
export function part<Name extends keyof Components, L extends ListLanguage>(
  name: Name,
  builtIn: (value: ValueOf<Name>, state: RenderState<L>) => HtmlString,
  value: ValueOf<Name>,
  state: RenderState<L>,
): HtmlString {
  try {
    const { components } = state.options;
    const own = components && (components[name] as Component<ValueOf<Name>> | undefined);
    if (own === undefined) return builtIn(value, state);
    const made = own(published(value, state), state as unknown as RenderState, (given) =>
      builtIn(given, state),
    );
    return isHtml(made) ? made : markup`${made}`;
  } catch (cause) {
    reportUnreadable(name, value, cause, state);
    return nothing;
  }
}

/** Rows of a list, one by one: a row that cannot be rendered is left out and reported. */
export function rows<Value>(
  values: readonly Value[] | undefined,
  name: string,
  state: ListState,
  row: (value: Value, index: number) => HtmlString,
): HtmlString[] {
  const out: HtmlString[] = [];
  if (!Array.isArray(values)) {
    if (values !== undefined && values !== null) reportUnreadable(name, values, "it is not a list", state);
    return out;
  }
  for (let index = 0; index < values.length; index++) {
    try {
      const made = row(values[index] as Value, index);
      if (made.html !== "") out.push(made);
    } catch (cause) {
      reportUnreadable(`${name}/${index}`, values[index], cause, state);
    }
  }
  return out;
}

function published<Value>(value: Value, state: ListState): Value {
  if (Array.isArray(value)) return value.map((each) => published(each, state)) as unknown as Value;
  if (typeof value !== "object" || value === null || !("kind" in value && "id" in value)) return value;
  return state.shown(value as unknown as ItemInput) as unknown as Value;
}

function reportUnreadable(name: string, value: unknown, cause: unknown, state: ListState): void {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  const of = typeof id === "string" ? ` of "${id}"` : "";
  state.report({
    code: "unreadable-part",
    severity: "error",
    message: `The part "${name}"${of} is left out: ${cause instanceof Error ? cause.message : String(cause)}.`,
    path: `/${name}`,
    expected: "content as event-content validate accepts it",
    received: value === null ? "null" : Array.isArray(value) ? "a list" : typeof value,
    hint: "Run event-content validate on the item, or look at the function given in the option components.",
  });
}
