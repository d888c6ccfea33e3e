/**
 * Numbers of items. Those in time are counted from the oldest, so that a newer item never renumbers the older ones;
 * those without a place in time are counted from here.
 */
export const UNDATED: number = 2 ** 30;
