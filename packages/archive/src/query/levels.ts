import type { Level } from "../text/item-texts.ts";

/** How well an item has a word: 3 in its title; 2 in what it is about, or as the beginning of a word of its title; 1 elsewhere. */
export function levelOf(level: Level, whole: boolean): Level {
  return whole || level === 1 ? level : ((level - 1) as Level);
}
