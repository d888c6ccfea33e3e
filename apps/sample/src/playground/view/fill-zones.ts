import { make } from "./make.ts";

/** Fills the choice of time zones: the reader's own first, then all that the browser knows, by region. */
export function fillZones(select: HTMLSelectElement): void {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/"));
  const regions = new Map<string, HTMLOptGroupElement>();
  for (const zone of known) {
    const [region = ""] = zone.split("/", 1);
    const group = regions.get(region) ?? make("optgroup");
    group.label = region;
    group.append(option(zone, zone.slice(region.length + 1)));
    regions.set(region, group);
  }
  if (own && own !== "UTC") select.append(option(own, `${nameOf(own)} (yours)`));
  select.append(option("UTC", "UTC"), ...regions.values());
}

function option(zone: string, name: string): HTMLOptionElement {
  const made = make("option", "", nameOf(name));
  made.value = zone;
  return made;
}

function nameOf(zone: string): string {
  return zone.replaceAll("_", " ").replaceAll("/", ": ");
}
