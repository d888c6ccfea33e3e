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
};
