import { headingLevel, type ListState } from "./list-state.ts";

/** The state for what stands one heading deeper. */
export function deeper<S extends ListState>(state: S, by = 1): S {
  return { ...state, level: headingLevel(state.level + by) };
}
