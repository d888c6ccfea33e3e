import type { ListLabels } from "../../language/labels.ts";
import type { PluralLabel } from "../../language/language.ts";

export const listLabels: ListLabels = {
  event: "مناسبة",
  news: "أخبار",
  types: {
    conference: "مؤتمر",
    summit: "مؤتمر قمة",
    workshop: "حلقة عمل",
    meeting: "اجتماع",
    dialogue: "حوار",
    forum: "منتدى",
    seminar: "حلقة دراسية",
    webinar: "حلقة دراسية شبكية",
    training: "دورة تدريبية",
    briefing: "إحاطة",
    consultation: "مشاورة",
    session: "دورة",
    observance: "مناسبة دولية",
    ceremony: "احتفال",
    exhibition: "معرض",
    launch: "إطلاق",
    other: "مناسبة",
    article: "خبر",
    "press-release": "نشرة صحفية",
    statement: "بيان",
    speech: "خطاب",
    advisory: "تنبيه إعلامي",
  },
  statuses: {
    scheduled: "في الموعد المقرر",
    rescheduled: "حُدد موعد جديد",
    postponed: "أُرجئ الموعد",
    cancelled: "أُلغي الانعقاد",
    "moved-online": "نُقل الانعقاد إلى الإنترنت",
  },
  states: { upcoming: "موعد قادم", today: "اليوم", ongoing: "قيد الانعقاد", ended: "انتهى الانعقاد" },
  published: "تاريخ النشر",
  yearNotStated: "السنة غير مذكورة",
  aside: " ({text})",
  yearInferred: "السنة مستنتجة",
  inferred: "مستنتج",
  uncertain: "{date} (غير مؤكد)",
  approximate: "{date} (تقريبا)",
  formerDates: "كان الموعد السابق {dates}",
  undated: "التاريخ غير مذكور",
  withoutYear: "السنة غير مذكورة",
  online: "عبر الإنترنت",
  withPartners: "{organizers}، بالشراكة مع {partners}",
  outcomeCounts: {
    recommendation: counted("توصية واحدة", "توصيتان", "توصيات", "توصية", "توصية"),
    decision: counted("مقرر واحد", "مقرران", "مقررات", "مقررا", "مقرر"),
    declaration: counted("إعلان واحد", "إعلانان", "إعلانات", "إعلانا", "إعلان"),
    resolution: counted("قرار واحد", "قراران", "قرارات", "قرارا", "قرار"),
    agreement: counted("اتفاق واحد", "اتفاقان", "اتفاقات", "اتفاقا", "اتفاق"),
    commitment: counted("التزام واحد", "التزامان", "التزامات", "التزاما", "التزام"),
    conclusion: counted("استنتاج واحد", "استنتاجان", "استنتاجات", "استنتاجا", "استنتاج"),
    other: counted("نتيجة واحدة", "نتيجتان", "نتائج", "نتيجة", "نتيجة"),
  },
  documentCount: counted("وثيقة واحدة", "وثيقتان", "وثائق", "وثيقة", "وثيقة"),
  empty: "لا يوجد شيء هنا بعد.",
};

/** Things of a kind, by how many they are: one, two, three to ten, eleven to ninety-nine, and hundreds. */
function counted(one: string, two: string, few: string, many: string, other: string): PluralLabel {
  return { one, two, few: `{n} ${few}`, many: `{n} ${many}`, other: `{n} ${other}` };
}
