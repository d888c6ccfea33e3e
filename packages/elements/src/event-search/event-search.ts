import type { Section } from "../archive/archive-given.ts";
import { PartElement } from "../archive/part-element.ts";
import { partAttributes } from "../attributes/part-attributes.ts";
import { reflect } from "../attributes/reflect.ts";

/** `<event-search for="archive">`: the search field of an archive, wherever it is to stand. */
export class EventSearchElement extends PartElement {
  static readonly observedAttributes: readonly string[] = Object.keys(partAttributes);

  protected override readonly table: object = partAttributes;
  protected override readonly sections: readonly Section[] = ["text"];

  protected override get fields(): readonly string[] {
    return ["text"];
  }
}

reflect(EventSearchElement.prototype, partAttributes);
