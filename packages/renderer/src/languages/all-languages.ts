import countriesAr from "../countries/ar.json" with { type: "json" };
import countriesEn from "../countries/en.json" with { type: "json" };
import countriesEs from "../countries/es.json" with { type: "json" };
import countriesFr from "../countries/fr.json" with { type: "json" };
import countriesRu from "../countries/ru.json" with { type: "json" };
import countriesZh from "../countries/zh.json" with { type: "json" };
import type { Language } from "../language/language.ts";
import { ar } from "./ar/ar.ts";
import { ar as subjectsAr } from "./ar/ar-subjects.ts";
import { en } from "./en/en.ts";
import { en as subjectsEn } from "./en/en-subjects.ts";
import { es } from "./es/es.ts";
import { es as subjectsEs } from "./es/es-subjects.ts";
import { fr } from "./fr/fr.ts";
import { fr as subjectsFr } from "./fr/fr-subjects.ts";
import { ru } from "./ru/ru.ts";
import { ru as subjectsRu } from "./ru/ru-subjects.ts";
import { zh } from "./zh/zh.ts";
import { zh as subjectsZh } from "./zh/zh-subjects.ts";

/** The six languages of the United Nations, with names of countries, regions and goals; English first, which stands in where none is asked for. */
export const allLanguages: readonly Language[] = [
  { ...en, ...subjectsEn, countries: countriesEn },
  { ...ar, ...subjectsAr, countries: countriesAr },
  { ...zh, ...subjectsZh, countries: countriesZh },
  { ...fr, ...subjectsFr, countries: countriesFr },
  { ...ru, ...subjectsRu, countries: countriesRu },
  { ...es, ...subjectsEs, countries: countriesEs },
];
