import type { Clock } from "./clock.ts";
import { timeZoneComponent } from "./time-zone.ts";

/** The zones of a calendar with the years that its events are in, so that each has one VTIMEZONE for all of them. */
export interface Zones {
  readonly add: (clock: Clock, firstYear: number, lastYear: number) => void;
  readonly components: () => string;
}

export function zonesOfCalendar(): Zones {
  const years = new Map<string, readonly [number, number]>();
  return {
    add(clock, first, last) {
      if (clock.kind !== "zone") return;
      const known = years.get(clock.zone);
      years.set(clock.zone, known ? [Math.min(known[0], first), Math.max(known[1], last)] : [first, last]);
    },
    components: () =>
      [...years].map(([zone, [first, last]]) => timeZoneComponent(zone, first, last)).join(""),
  };
}
