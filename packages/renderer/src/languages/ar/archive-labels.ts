import type { ArchiveLabels, ControlsLabels, SharedLabels } from "../../language/labels.ts";

/** The words of months and of whole pages. */
export const archiveLabels: Omit<ArchiveLabels, keyof SharedLabels | keyof ControlsLabels> = {
  previousMonth: "الشهر السابق: {month}",
  nextMonth: "الشهر التالي: {month}",
  eventCount: {
    zero: "لا توجد مناسبات",
    one: "مناسبة واحدة",
    two: "مناسبتان",
    few: "{n} مناسبات",
    many: "{n} مناسبة",
    other: "{n} مناسبة",
  },
  nothingThisMonth: "لا توجد مناسبات في هذا الشهر.",
  calendarFile: "ملف تقويم (.ics)",
  upcoming: "المناسبات القادمة",
  latest: "الأحدث",
  languages: "اللغات",
  trail: "مسار التنقل",
  today: "اليوم",
  noMatch: "لا توجد نتائج مطابقة. جرّب كلمات أخرى أو ألغِ التصفية.",
  noMatchIn: "لا توجد نتائج مطابقة لعبارة «{words}» في عام {year}.",
  searchAllYears: "البحث في كل السنوات",
  didYouMean: "هل تقصد {text}؟",
  resultsShown: "المعروض: {n} من {total}",
  loadMore: "عرض المزيد",
};
