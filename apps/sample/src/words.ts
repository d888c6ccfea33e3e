/** What the sample says beside its content. */
export interface Words {
  readonly records: (count: number) => string;
  readonly newestFirst: string;
  readonly archive: string;
  readonly embedded: string;
  readonly skip: string;
  readonly about: string;
}

export const WORDS: Readonly<Record<"en" | "ar", Words>> = {
  en: {
    records: (count) => `${count} records`,
    newestFirst: "newest first",
    archive: "Archive",
    embedded: "The same list on another site",
    skip: "Skip to the content",
    about:
      "A sample of event-content: one page of 2003 read by the importer, and conferences and observances of the United Nations, each with its source.",
  },
  ar: {
    records: (count) => `عدد السجلات: ${count}`,
    newestFirst: "الأحدث أولا",
    archive: "المحفوظات",
    embedded: "القائمة نفسها في موقع آخر",
    skip: "الانتقال إلى المحتوى",
    about:
      "نموذج من event-content: صفحة من عام 2003 قرأها المستورِد، ومؤتمرات ومناسبات للأمم المتحدة، لكل منها مصدرها.",
  },
};
