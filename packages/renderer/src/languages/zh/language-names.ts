import type { SharedLabels } from "../../language/labels.ts";

/** The languages of the United Nations. */
export const languageNames: SharedLabels["languageNames"] = {
  ar: "阿拉伯文",
  zh: "中文",
  en: "英文",
  fr: "法文",
  ru: "俄文",
  es: "西班牙文",
};
