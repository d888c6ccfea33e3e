import type { ArchiveLabels, ControlsLabels, SharedLabels } from "../../language/labels.ts";

/** The words of months and of whole pages. */
export const archiveLabels: Omit<ArchiveLabels, keyof SharedLabels | keyof ControlsLabels> = {
  previousMonth: "Mes anterior: {month}",
  nextMonth: "Mes siguiente: {month}",
  eventCount: { one: "{n} evento", many: "{n} de eventos", other: "{n} eventos" },
  nothingThisMonth: "No hay eventos este mes.",
  calendarFile: "Archivo de calendario (.ics)",
  upcoming: "Próximamente",
  latest: "Lo más reciente",
  languages: "Idiomas",
  trail: "Ruta de navegación",
  today: "Hoy",
  noMatch: "No hay resultados. Pruebe con otras palabras o borre los filtros.",
  noMatchIn: "No hay resultados para “{words}” en {year}.",
  searchAllYears: "Buscar en todos los años",
  didYouMean: "¿Quiso decir {text}?",
  resultsShown: "Resultados mostrados: {n} de {total}",
  loadMore: "Mostrar más",
};
