import type { ArchiveLabels, ControlsLabels, SharedLabels } from "../../language/labels.ts";

/** The words of months and of whole pages. */
export const archiveLabels: Omit<ArchiveLabels, keyof SharedLabels | keyof ControlsLabels> = {
  previousMonth: "Предыдущий месяц: {month}",
  nextMonth: "Следующий месяц: {month}",
  eventCount: {
    one: "{n} мероприятие",
    few: "{n} мероприятия",
    many: "{n} мероприятий",
    other: "{n} мероприятия",
  },
  nothingThisMonth: "В этом месяце мероприятий нет.",
  calendarFile: "Файл календаря (.ics)",
  upcoming: "Предстоящие мероприятия",
  latest: "Последние материалы",
  languages: "Языки",
  trail: "Навигационная цепочка",
  today: "Сегодня",
  noMatch: "Ничего не найдено. Измените запрос или сбросьте фильтры.",
  noMatchIn: "По запросу «{words}» за {year} год ничего не найдено.",
  searchAllYears: "Искать за все годы",
  didYouMean: "Вы имели в виду {text}?",
  resultsShown: "Показано: {n} из {total}",
  loadMore: "Показать еще",
};
