import type { SharedLabels } from "../../language/labels.ts";
import { hourLabels } from "./hour-labels.ts";
import { languageNames } from "./language-names.ts";

export const sharedLabels: SharedLabels = {
  dates: "Fechas",
  place: "Lugar",
  addToCalendar: "Añadir al calendario",
  ...hourLabels,
  yourTime: "{time}, en su zona horaria ({zone})",
  venueTime: "Hora del lugar del evento",
  readerTime: "Su hora local",
  languageNames,
  loading: "Cargando…",
  failed: "En este momento no se puede acceder al archivo.",
  retry: "Reintentar",
  staleAt:
    "En este momento no se puede acceder al archivo. Última actualización de los datos mostrados: {time}.",
  newerVersion: "Este archivo requiere una versión más reciente del script de esta página.",
  noSuchItem: "Este elemento no figura en el archivo.",
  notSupported: "Este navegador no puede mostrar este contenido.",
  subscribeTo: "Suscribirse a {name}",
  downloadIcs: "Descargar el archivo de calendario (.ics)",
  copyLink: "Copiar el enlace",
  copied: "Enlace copiado",
  googleCalendar: "Google Calendar",
  outlookCalendar: "Outlook.com",
  office365Calendar: "Microsoft 365",
};
