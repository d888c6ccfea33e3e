import type { SiteWords } from "./site-words.ts";

export const ar: SiteWords = {
  skip: "الانتقال إلى المحتوى",
  countries: "البلدان",
  decade: "\u061c{from}-{to}",
  allTypes: "جميع الأنواع",
  allTopics: "جميع المواضيع",
  allGoals: "جميع الأهداف",
  allCountries: "جميع البلدان",
  allRegions: "جميع المناطق",
  moreOn: "المزيد عن موضوع: {topic}",
  earlier: "الأقدم",
  later: "الأحدث",
  beside: "ما قبله وما بعده",
  licence: "الترخيص: {name}",
  everything: "الأخبار والمناسبات",
  calendars: "التقاويم",
  calendarsHow:
    "انسخ عنوانا إلى برنامج التقويم لديك حيث يتيح الاشتراك أو الإضافة من الشبكة. وستظهر بعد ذلك المناسبات الجديدة والمعدلة تلقائيا.",
  allEvents: "جميع المناسبات",
  feeds: "موجزات الويب",
  feedsHow: "انسخ عنوانا إلى قارئ موجزات الويب، فيعرض لك الجديد دون أن يعلم أحد أنك تقرؤه.",
  notFound: "لا توجد صفحة في هذا العنوان",
  notFoundHow: "ربما نُقلت الصفحة عند إنشاء المحفوظات. ابحث عنها، أو ابدأ من إحدى هذه الصفحات.",
};
