import type { SharedLabels } from "../../language/labels.ts";
import { hourLabels } from "./hour-labels.ts";
import { languageNames } from "./language-names.ts";

export const sharedLabels: SharedLabels = {
  dates: "Даты",
  place: "Место проведения",
  addToCalendar: "Добавить в календарь",
  ...hourLabels,
  yourTime: "{time} по вашему времени ({zone})",
  venueTime: "Время места проведения",
  readerTime: "Ваше время",
  languageNames,
  loading: "Загрузка…",
  failed: "Архив временно недоступен.",
  retry: "Повторить попытку",
  staleAt: "Архив временно недоступен. Показаны данные по состоянию на {time}.",
  newerVersion: "Для этого архива требуется более новая версия скрипта данной страницы.",
  noSuchItem: "Этого материала в архиве нет.",
  notSupported: "Этот браузер не может отобразить данное содержание.",
  subscribeTo: "Подписаться: {name}",
  downloadIcs: "Скачать файл календаря (.ics)",
  copyLink: "Скопировать ссылку",
  copied: "Ссылка скопирована",
  googleCalendar: "Google Calendar",
  outlookCalendar: "Outlook.com",
  office365Calendar: "Microsoft 365",
};
