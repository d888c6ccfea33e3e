import type { ItemInput } from "@event-content/schema";

/** A month, the items of an archive, and where the months beside it are. */
export interface CalendarMonth {
  /** `2026-03` */
  readonly month: string;
  /** Any items; those that take place in the month are shown. */
  readonly items: readonly ItemInput[];
  readonly previousHref?: string | undefined;
  readonly nextHref?: string | undefined;
  /** First day of the week, 0 (Monday, ISO 8601) to 6 (Sunday). Default 0. */
  readonly weekStart?: number;
}
