import { endings, type Stem, withoutEnding } from "./stem.ts";

const ARTICLES = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
const ENDINGS = /* @__PURE__ */ endings("ها ان ات ون ين يه ه ي");

/**
 * Article, conjunction and the endings of number, gender and possession of Arabic.
 * After Leah Larkey and others, “Light stemming for Arabic information retrieval”, light10, 2007.
 */
export const ar: Stem = (word) => {
  let stem = word;
  const article = ARTICLES.find((each) => stem.startsWith(each) && stem.length - each.length >= 2);
  if (article) stem = stem.slice(article.length);
  else if (stem.startsWith("و") && stem.length > 4) stem = stem.slice(1);
  for (let turn = 0; turn < 2; turn++) stem = withoutEnding(stem, ENDINGS, 3);
  return stem;
};
