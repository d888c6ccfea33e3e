import countriesAr from "../countries/ar.json" with { type: "json" };
import countriesEn from "../countries/en.json" with { type: "json" };
import countriesEs from "../countries/es.json" with { type: "json" };
import countriesFr from "../countries/fr.json" with { type: "json" };
import countriesRu from "../countries/ru.json" with { type: "json" };
import countriesZh from "../countries/zh.json" with { type: "json" };
import type { Language } from "../language/language.ts";
import { ar } from "./ar/ar.ts";
import { en } from "./en/en.ts";
import { es } from "./es/es.ts";
import { fr } from "./fr/fr.ts";
import { ru } from "./ru/ru.ts";
import { zh } from "./zh/zh.ts";

/** The six languages of the United Nations, with names of countries; English first, which stands in where none is asked for. */
export const allLanguages: readonly Language[] = [
  { ...en, countries: countriesEn },
  { ...ar, countries: countriesAr },
  { ...zh, countries: countriesZh },
  { ...fr, countries: countriesFr },
  { ...ru, countries: countriesRu },
  { ...es, countries: countriesEs },
];
