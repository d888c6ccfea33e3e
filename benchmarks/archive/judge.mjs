import { daysOf, fieldsOf, wantedOf } from "./engines/fields.mjs";

/**
 * Which items are right for a text, by looking through all words of title, summary and body: folded, and compared letter
 * by letter. A word is meant as a box of search means it: the last one may be a beginning; a typo may be one letter off.
 * For a filter alone: the items with these values, and whose days touch those asked for. Undefined where no item is right.
 */
export function judge(items, questions) {
  const places = new Map();
  let place = 0;
  const ids = [];
  const filters = questions.map(({ kind, query }) =>
    kind === "filter" ? { meets: meeting(query), found: [] } : undefined,
  );
  for (const item of items) {
    const fields = fieldsOf(item);
    const { id, title, summary, body } = fields;
    for (const filter of filters) if (filter?.meets(fields)) filter.found.push(id);
    for (const word of new Set(wordsOf(`${title}\n${summary}\n${body}`))) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
    ids.push(id);
    place++;
  }
  const having = (fits) => {
    const found = new Set();
    for (const [word, all] of places) if (fits(word)) for (const each of all) found.add(each);
    return found;
  };
  return questions.map(({ kind, query }, index) => {
    if (filters[index]) return new Set(filters[index].found);
    const wanted = wordsOf(query.text ?? "");
    if (wanted.length === 0 || kind === "word and filter") return undefined;
    const [one, ...others] = wanted.map((want, at) =>
      having((word) =>
        HAN.test(want)
          ? word.includes(want)
          : at < wanted.length - 1
            ? word === want
            : word.startsWith(want) || (kind === "typo" && oneOff(word, want)),
      ),
    );
    const right = [...one]
      .filter((each) => others.every((other) => other.has(each)))
      .map((each) => ids[each]);
    return right.length === 0 ? undefined : new Set(right);
  });
}

function meeting(query) {
  const wanted = wantedOf(query);
  const days = daysOf(query);
  return (fields) =>
    wanted.every(([name, values]) => [fields[name]].flat().some((value) => values.includes(value))) &&
    (!days || (fields.first > 0 && fields.first <= days[1] && fields.last >= days[0]));
}

const HAN = /\p{Script=Han}/u;

function wordsOf(text) {
  return (
    text
      .toLowerCase()
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One letter more, less or other, or two neighbours turned round. */
function oneOff(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
