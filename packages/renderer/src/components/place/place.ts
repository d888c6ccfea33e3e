import type { EventInput } from "@event-content/schema";
import { html } from "../../html/html.ts";
import { type HtmlString, nothing } from "../../html/html-string.ts";
import type { RenderState } from "../../state/render-state.ts";
import { joined } from "../text/joined.ts";
import { text } from "../text/text.ts";

/** `Almaty, Kazakhstan`, with the venue before it where `venue` asks for it. */
export function place(
  event: EventInput,
  state: RenderState,
  { venue = false }: { venue?: boolean } = {},
): HtmlString {
  const { place: where, attendance, lang } = event;
  const parts = [
    ...(venue ? [where?.room, where?.name, where?.address] : []),
    where?.locality ?? (venue ? undefined : where?.name),
    where?.region && venue ? where.region : undefined,
  ]
    .filter((part) => part !== undefined)
    .map((part) => text(part, lang, state));
  if (where?.country) parts.push(html`${state.countryName(where.country)}`);
  if (parts.length > 0) return joined(parts, state.language.comma);
  return attendance === "online" || event.online ? html`${state.language.labels.online}` : nothing;
}
