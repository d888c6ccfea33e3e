import type { ArchiveLabels, ControlsLabels, SharedLabels } from "../../language/labels.ts";

/** The words of months and of whole pages. */
export const archiveLabels: Omit<ArchiveLabels, keyof SharedLabels | keyof ControlsLabels> = {
  previousMonth: "Mois précédent\u00a0: {month}",
  nextMonth: "Mois suivant\u00a0: {month}",
  eventCount: { one: "{n} manifestation", many: "{n} de manifestations", other: "{n} manifestations" },
  nothingThisMonth: "Aucune manifestation ce mois-ci.",
  calendarFile: "Fichier de calendrier (.ics)",
  upcoming: "À venir",
  latest: "Dernières publications",
  languages: "Langues",
  trail: "Fil d’Ariane",
  today: "Aujourd’hui",
  noMatch: "Aucun résultat. Essayez d’autres mots ou effacez les filtres.",
  noMatchIn: "Aucun résultat pour «\u00a0{words}\u00a0» en {year}.",
  searchAllYears: "Rechercher dans toutes les années",
  didYouMean: "Vouliez-vous dire {text}\u00a0?",
  resultsShown: "Résultats affichés\u00a0: {n} sur {total}",
  loadMore: "Afficher la suite",
};
