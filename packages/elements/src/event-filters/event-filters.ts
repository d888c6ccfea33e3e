import type { Section } from "../archive/archive-given.ts";
import { PartElement } from "../archive/part-element.ts";
import { filtersAttributes } from "../attributes/filters-attributes.ts";
import type { FiltersProperties } from "../attributes/properties.ts";
import { reflect } from "../attributes/reflect.ts";

export interface EventFiltersElement extends FiltersProperties {}

/**
 * `<event-filters for="archive">`: the filters and years of an archive, wherever they are to stand.
 *
 * @csspart years - The index of years.
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the properties are put on the prototype below
export class EventFiltersElement extends PartElement {
  static readonly observedAttributes: readonly string[] = Object.keys(filtersAttributes);

  protected override readonly table: object = filtersAttributes;

  protected override get firstLevel(): number {
    return this.headingLevel;
  }

  protected override get sections(): readonly Section[] {
    const { fields } = this;
    return !fields || fields.includes("years") ? ["filters", "years"] : ["filters"];
  }

  protected override get fields(): readonly string[] | undefined {
    const named = this.filters.split(/[\s,]+/).filter((each) => each !== "");
    return named.length > 0 ? named : undefined;
  }
}

reflect(EventFiltersElement.prototype, filtersAttributes);
