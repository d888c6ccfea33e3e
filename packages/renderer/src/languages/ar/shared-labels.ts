import type { SharedLabels } from "../../language/labels.ts";
import { hourLabels } from "./hour-labels.ts";
import { languageNames } from "./language-names.ts";

export const sharedLabels: SharedLabels = {
  dates: "التاريخ",
  place: "المكان",
  addToCalendar: "الإضافة إلى التقويم",
  ...hourLabels,
  yourTime: "{time} بتوقيتك ({zone})",
  venueTime: "توقيت مكان الانعقاد",
  readerTime: "توقيتك المحلي",
  languageNames,
  loading: "جار التحميل…",
  failed: "يتعذر الوصول إلى المحفوظات في الوقت الحالي.",
  retry: "المحاولة من جديد",
  staleAt: "يتعذر الوصول إلى المحفوظات في الوقت الحالي. المعروض هنا يعود إلى {time}.",
  newerVersion: "تتطلب هذه المحفوظات إصدارا أحدث من البرنامج النصي لهذه الصفحة.",
  noSuchItem: "هذه المادة غير موجودة في المحفوظات.",
  notSupported: "لا يمكن لهذا المتصفح عرض هذا المحتوى.",
  subscribeTo: "الاشتراك في {name}",
  downloadIcs: "تنزيل ملف التقويم (.ics)",
  copyLink: "نسخ الرابط",
  copied: "نُسخ الرابط",
  googleCalendar: "Google Calendar",
  outlookCalendar: "Outlook.com",
  office365Calendar: "Microsoft 365",
};
