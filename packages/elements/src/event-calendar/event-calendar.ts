import { addressForm } from "../address/address-form.ts";
import type { AddressForm } from "../address/state-address.ts";
import { ArchiveElement } from "../archive/archive-element.ts";
import type { ArchiveGiven, Section } from "../archive/archive-given.ts";
import { calendarAttributes } from "../attributes/calendar-attributes.ts";
import type { CalendarProperties } from "../attributes/properties.ts";
import { readAttributes, reflect } from "../attributes/reflect.ts";
import { calendarGiven } from "./calendar-given.ts";
import { DayGrid } from "./day-grid.ts";

export interface EventCalendarElement extends CalendarProperties {}

/** `<event-calendar src="https://archive.example.org/archive.json">`: the events of a month, as a grid or as a list of days. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class EventCalendarElement extends ArchiveElement {
  static override readonly observedAttributes: readonly string[] = Object.keys(calendarAttributes);

  protected override readonly table: object = calendarAttributes;
  protected override readonly sections: readonly Section[] = ["summary", "results"];

  #grid: DayGrid | undefined;

  override get addressForm(): AddressForm {
    return addressForm(this, "ec-calendar-");
  }

  protected override get given(): ArchiveGiven {
    return calendarGiven(
      super.given,
      readAttributes(calendarAttributes, (name) => this.getAttribute(name)),
    );
  }

  protected override wire(root: ShadowRoot): void {
    super.wire(root);
    this.#grid = new DayGrid(root);
  }

  protected override written(): void {
    this.#grid?.made();
  }
}

reflect(EventCalendarElement.prototype, calendarAttributes);
