import type { SharedLabels } from "../../language/labels.ts";
import { hourLabels } from "./hour-labels.ts";
import { languageNames } from "./language-names.ts";

export const sharedLabels: SharedLabels = {
  dates: "Dates",
  place: "Lieu",
  addToCalendar: "Ajouter au calendrier",
  ...hourLabels,
  yourTime: "{time}, dans votre fuseau horaire ({zone})",
  venueTime: "Heure du lieu de la manifestation",
  readerTime: "Votre heure locale",
  languageNames,
  loading: "Chargement…",
  failed: "Les archives sont momentanément inaccessibles.",
  retry: "Réessayer",
  staleAt:
    "Les archives sont momentanément inaccessibles. Dernière mise à jour des données affichées\u00a0: {time}.",
  newerVersion: "Ces archives requièrent une version plus récente du script de cette page.",
  noSuchItem: "Cet élément ne figure pas dans les archives.",
  notSupported: "Ce navigateur ne permet pas d’afficher ce contenu.",
  subscribeTo: "S’abonner\u00a0: {name}",
  downloadIcs: "Télécharger le fichier de calendrier (.ics)",
  copyLink: "Copier le lien",
  copied: "Lien copié",
  googleCalendar: "Google Calendar",
  outlookCalendar: "Outlook.com",
  office365Calendar: "Microsoft 365",
};
