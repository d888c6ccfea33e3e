import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import type { Stemmers } from "./stemmers.ts";

/** Chinese has none: it is compared by pairs of characters. */
export const ALL_STEMMERS: Stemmers = { ar, en, es, fr, ru };
