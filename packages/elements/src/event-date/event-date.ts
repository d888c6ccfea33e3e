import baseCss from "@event-content/renderer/style/base.css";
import dateCss from "@event-content/renderer/style/date.css";
import surfacesCss from "@event-content/renderer/style/surfaces.css";
import { dateAttributes } from "../attributes/date-attributes.ts";
import type { DateProperties } from "../attributes/properties.ts";
import { reflect } from "../attributes/reflect.ts";
import { type ElementFault, elementFault } from "../data/element-fault.ts";
import { contentHash } from "../dom/content-hash.ts";
import { ShadowElement } from "../element/shadow-element.ts";
import { archiveLanguage } from "../languages/archive-language.ts";
import { dateHtml, onClockOf, withoutInstants, type ZonedDates } from "./date-view.ts";

export interface EventDateElement extends DateProperties {}

/**
 * `<event-date start="2026-03-10T09:00" time-zone="Asia/Almaty">`: dates at the venue, and on the reader's clock.
 *
 * @csspart switch - The button that changes the clock.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class EventDateElement extends ShadowElement {
  static readonly observedAttributes: readonly string[] = Object.keys(dateAttributes);

  protected override readonly table: object = dateAttributes;
  protected override css: readonly string[] = [baseCss, surfacesCss, dateCss];

  #switched = false;

  protected override async show(signal: AbortSignal): Promise<void> {
    const { start, end, timeZone, place, zone } = this;
    if (!start) return;
    const given = { start, ...(end && { end }), ...(timeZone && { timeZone }), ...(place && { place }) };
    const venue: ZonedDates = withoutInstants(given);
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const reader = own === venue.timeZone ? undefined : onClockOf(venue, own);
    const language = await archiveLanguage(this.language);
    if (signal.aborted) return;
    const atReader = reader && (zone === "reader" || (zone === "both" && this.#switched));
    const button =
      reader && zone === "both" ? language.labels[atReader ? "venueTime" : "readerTime"] : undefined;
    const shown = atReader ? reader : venue;
    const key = contentHash(JSON.stringify([shown, button, language.tag]));
    const made = dateHtml(shown, button, language);
    if (!made.includes("<time") && !made.includes("<span>")) {
      throw elementFault(
        "invalid-attribute",
        `start="${start}" is no date.`,
        "Give an EDTF date, such as 2026-03-10.",
      );
    }
    if (this.shownKey() === key) this.takeOver();
    else await this.write(made, key);
  }

  /** What stands inside stays. */
  protected override showFailure(_fault: ElementFault): void {}

  protected override clicked(event: MouseEvent): void {
    if (!(event.target as Element).closest("[data-switch]")) return;
    this.#switched = !this.#switched;
    this.update();
  }
}

reflect(EventDateElement.prototype, dateAttributes);
