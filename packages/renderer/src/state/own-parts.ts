import type { ItemInput } from "@event-content/schema";
import { type Privacy, withhold } from "@event-content/schema/core";
import { isHtml, trustedHtml } from "../html/html-string.ts";
import { markup } from "../html/markup.ts";
import type { Component, Components } from "./components.ts";
import type { OwnParts } from "./part.ts";
import type { RenderState } from "./render-state.ts";

/** The site's own parts; each gets what the archive publishes of its value. */
export function ownParts(components: Partial<Components>, privacy: Privacy): OwnParts {
  return {
    has: (name) => components[name] !== undefined,
    render: (name, builtIn, value, state) => {
      const own = components[name] as Component<typeof value> | undefined;
      if (own === undefined) return builtIn(value, state);
      const made = own(published(value, privacy), state as unknown as RenderState, (given) =>
        trustedHtml(builtIn(given, state)),
      );
      return isHtml(made) ? made.html : markup`${made}`.html;
    },
  };
}

function published<Value>(value: Value, privacy: Privacy): Value {
  if (Array.isArray(value)) return value.map((each) => published(each, privacy)) as unknown as Value;
  if (typeof value !== "object" || value === null || !("kind" in value && "id" in value)) return value;
  return withhold(value as unknown as ItemInput, privacy) as unknown as Value;
}
