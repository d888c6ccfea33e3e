import { random } from "./random.mjs";
import { LANGUAGES, WORDS, wordOf } from "./words.mjs";

/** The kinds of questions that are measured; what each costs is reported, and all of them together. */
export const KINDS = ["word", "two words", "prefix of three", "filter", "word and filter", "typo"];

/** So many questions of each kind, the same every time. Words are drawn as often as they stand in texts, or evenly. */
export function queries(each = 50, seed = 7) {
  const next = random(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  const word = () => {
    const lang = one(LANGUAGES);
    const found = next() < 0.5 ? wordOf(lang, next) : one(WORDS[lang].slice(0, 5000));
    return { lang, word: found };
  };
  const alphabetic = (least) => {
    for (;;) {
      const found = word();
      if (found.lang !== "zh" && [...found.word].length >= least) return found.word;
    }
  };
  const filter = () =>
    one([
      () => ({ kind: one(["event", "news"]) }),
      () => ({ year: 2026 - Math.floor(81 * next() ** 2) }),
      () => ({ topics: [`topic-${1 + Math.floor(next() * 60)}`] }),
      () => ({ countries: [one(["KZ", "FR", "KE", "BR", "US"])], kind: "event" }),
      () => ({ lang: one(LANGUAGES), goals: [1 + Math.floor(next() * 17)] }),
      () => ({ from: "2003-03-05", to: `20${10 + Math.floor(next() * 10)}-10` }),
    ])();
  const made = {
    word: () => ({ text: word().word }),
    "two words": () => {
      const lang = one(LANGUAGES);
      return { text: `${wordOf(lang, next)} ${wordOf(lang, next)}` };
    },
    "prefix of three": () => ({ text: [...alphabetic(5)].slice(0, 3).join("") }),
    filter,
    "word and filter": () => ({ text: word().word, ...filter() }),
    typo: () => ({ text: mistyped(alphabetic(6), next) }),
  };
  return KINDS.flatMap((kind) => Array.from({ length: each }, () => ({ kind, query: made[kind]() })));
}

/** The word with one letter left out, doubled, replaced or turned with its neighbour. */
function mistyped(word, next) {
  const letters = [...word];
  const at = Math.floor(next() * (letters.length - 1));
  const how = Math.floor(next() * 4);
  if (how === 0) letters.splice(at, 1);
  else if (how === 1) letters.splice(at, 0, letters[at]);
  else if (how === 2) letters[at] = letters[(at + 3) % letters.length];
  else [letters[at], letters[at + 1]] = [letters[at + 1], letters[at]];
  return letters.join("");
}
