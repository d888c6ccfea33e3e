import { ArchiveElement } from "../archive/archive-element.ts";
import type { ArchiveGiven, Section } from "../archive/archive-given.ts";
import type { CalendarProperties } from "../attributes/properties.ts";
import { readAttributes, reflect } from "../attributes/reflect.ts";
import { calendarAttributes } from "../attributes/tables.ts";
import { calendarGiven } from "./calendar-given.ts";
import { gridKeys, gridOf } from "./grid-keys.ts";

export interface EventCalendarElement extends CalendarProperties {}

/** `<event-calendar src="https://archive.example.org/archive.json">`: the events of a month, as a grid or as a list of days. */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class EventCalendarElement extends ArchiveElement {
  static override readonly observedAttributes: readonly string[] = Object.keys(calendarAttributes);

  protected override readonly table: object = calendarAttributes;
  protected override readonly sections: readonly Section[] = ["summary", "results"];

  protected override get given(): ArchiveGiven {
    return calendarGiven(
      super.given,
      readAttributes(calendarAttributes, (name) => this.getAttribute(name)),
    );
  }

  protected override wire(root: ShadowRoot): void {
    super.wire(root);
    gridKeys(root);
  }

  protected override written(root: ShadowRoot): void {
    gridOf(root);
  }
}

reflect(EventCalendarElement.prototype, calendarAttributes);
