import { matches, type StyleRule } from "./style-rule.ts";

const PHRASES = [
  "(?:please )?click (?:here|on this link|this link)(?: (?:for|to) .*)?",
  "here",
  "read more",
  "more",
  "this link",
  "cliquez ici",
  "cliquer ici",
  "ici",
  "en savoir plus",
  "lire la suite",
  "haga clic aquí",
  "pulse aquí",
  "aquí",
  "leer más",
  "más información",
  "нажмите здесь",
  "щелкните здесь",
  "здесь",
  "подробнее",
  "читать далее",
  "اضغط هنا",
  "انقر هنا",
  "هنا",
  "اقرأ المزيد",
  "点击这里",
  "点击此处",
  "这里",
  "此处",
  "更多",
  "阅读更多",
];
const source = "WCAG 2.2, 2.4.4 Link Purpose; United Nations web accessibility guidelines";

/** Words of a link say where it leads. */
export const linkWords: readonly StyleRule[] = [
  {
    id: "click-here",
    roles: ["link"],
    problem: "does not say where the link leads",
    source,
    find: matches(new RegExp(`^\\s*(?:${PHRASES.join("|")})\\s*[.。!…>»]*\\s*$`, "giu"), ([words]) => {
      const named = /^\s*(?:please )?click here (?:for|to) (?:a |the )?(.+?)[\s.]*$/i.exec(words)?.[1];
      return named ? `${named[0]?.toUpperCase()}${named.slice(1)}` : "the name of what it leads to";
    }),
  },
  {
    id: "click-here",
    languages: ["en"],
    roles: ["prose", "title"],
    problem: "does not say where the link leads",
    source,
    find: matches(/\b[Cc]lick here\b/g, () => "a link with the name of what it leads to"),
  },
];
