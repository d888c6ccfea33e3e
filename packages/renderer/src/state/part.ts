import { type HtmlString, nothing, trustedHtml } from "../html/html-string.ts";
import type { Components } from "./components.ts";
import type { ListState } from "./list-state.ts";

type ValueOf<Name extends keyof Components> = Parameters<Components[Name]>[0];

/** The parts that a site has of its own. */
export interface OwnParts {
  readonly has: (name: keyof Components) => boolean;
  /** Renders a part by the site's own function where it has one, else by the package's. */
  readonly render: <Name extends keyof Components, S extends ListState>(
    name: Name,
    builtIn: (value: ValueOf<Name>, state: S) => string,
    value: ValueOf<Name>,
    state: S,
  ) => string;
}

/**
 * Renders one part: the site's own where the option `components` has one, else the package's.
 * A part that cannot be rendered is left out and reported; it never takes the page with it.
 */
export function part<Name extends keyof Components, S extends ListState>(
  name: Name,
  builtIn: (value: ValueOf<Name>, state: S) => HtmlString,
  value: ValueOf<Name>,
  state: S,
): HtmlString {
  try {
    if (!state.own) return builtIn(value, state);
    const made = state.own.render(name, (given, own: S) => builtIn(given, own).html, value, state);
    return made === "" ? nothing : trustedHtml(made);
  } catch (cause) {
    reportUnreadable(name, value, cause, state);
    return nothing;
  }
}

/** The same for a part that is written as a text of HTML. */
export function partHtml<Name extends keyof Components, S extends ListState>(
  name: Name,
  builtIn: (value: ValueOf<Name>, state: S) => string,
  value: ValueOf<Name>,
  state: S,
): string {
  try {
    return state.own ? state.own.render(name, builtIn, value, state) : builtIn(value, state);
  } catch (cause) {
    reportUnreadable(name, value, cause, state);
    return "";
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
  const list = listOf(values, name, state);
  for (let index = 0; index < list.length; index++) {
    try {
      const made = row(list[index] as Value, index);
      if (made.html !== "") out.push(made);
    } catch (cause) {
      reportUnreadable(`${name}/${index}`, list[index], cause, state);
    }
  }
  return out;
}

/** The same for rows that are written as texts of HTML, one after the other. */
export function rowsHtml<Value, S extends ListState>(
  values: readonly Value[] | undefined,
  name: string,
  state: S,
  row: (value: Value, state: S, index: number) => string,
): string {
  let out = "";
  const list = listOf(values, name, state);
  for (let index = 0; index < list.length; index++) {
    try {
      out += row(list[index] as Value, state, index);
    } catch (cause) {
      reportUnreadable(`${name}/${index}`, list[index], cause, state);
    }
  }
  return out;
}

/** A list as it is; what is none is reported, and stands for an empty one. */
export function listOf<Value>(
  values: readonly Value[] | undefined,
  name: string,
  state: ListState,
): readonly Value[] {
  if (Array.isArray(values)) return values;
  if (values !== undefined && values !== null) reportUnreadable(name, values, "it is not a list", state);
  return [];
}

/** Tells that a part is left out, and why. */
export function reportUnreadable(name: string, value: unknown, cause: unknown, state: ListState): void {
  state.care.unreadable(name, value, cause, state.report);
}
