import {
  goalName,
  type HtmlString,
  plain,
  type RenderState,
  regionNames,
  text,
} from "@event-content/renderer/templates";
import type { ItemInput } from "@event-content/schema";
import { byLabel } from "./by-label.ts";
import { byLanguage } from "./by-language.ts";
import type { Lists } from "./lists.ts";
import type { Site } from "./site.ts";
import type { SiteLanguage } from "./site-language.ts";
import type { SubjectName } from "./subject-values.ts";
import { topicNames } from "./topic-label.ts";

/** What items are about in one respect: each of its values has a page with the items, and all have one together. */
export interface Subject {
  /** Also the folder of its pages. */
  readonly name: SubjectName;
  /** What one value is called, and all of them. */
  readonly one: string;
  readonly many: string;
  /** The way to those that are not named. */
  readonly all: string;
  /** By their names in the language, goals by their numbers. */
  readonly items: ReadonlyMap<string, readonly ItemInput[]>;
  /** The name of a value by language. */
  readonly names: (value: string) => Record<string, string>;
}

/** Topics, goals and regions, as far as items of a site have them. */
export function subjectsOf(
  lists: Lists,
  { state, words }: SiteLanguage,
  { archive }: Pick<Site, "archive">,
): readonly Subject[] {
  const { labels } = state.language;
  const subjects: readonly Subject[] = [
    {
      name: "topics",
      one: labels.topic,
      many: labels.topics,
      all: words.allTopics,
      items: lists.topics,
      names: (topic) => topicNames(topic, archive, state.lang),
    },
    {
      name: "goals",
      one: labels.goal,
      many: labels.goals,
      all: words.allGoals,
      items: lists.goals,
      names: (goal) => ({ [state.lang]: goalName(goal, state) }),
    },
    {
      name: "regions",
      one: labels.region,
      many: labels.regions,
      all: words.allRegions,
      items: lists.regions,
      names: (code) => {
        const names = regionNames(code, state);
        return names === undefined ? { [state.lang]: code } : byLanguage(names, archive);
      },
    },
  ];
  return subjects
    .filter(({ items }) => items.size > 0)
    .map((subject) => ({ ...subject, items: byName(subject, state) }));
}

function byName({ items, names }: Subject, state: RenderState): Subject["items"] {
  return new Map(byLabel(items, ([value]) => plain(names(value), state.lang, state) ?? value, state.lang));
}

/** The one of a name. */
export function subjectNamed(name: SubjectName, subjects: readonly Subject[]): Subject {
  const found = subjects.find((each) => each.name === name);
  if (!found) throw new RangeError(`No item has ${name}.`);
  return found;
}

/** The address of a value's page, or of all, below the language. */
export function subjectRest({ name }: Pick<Subject, "name">, value?: string): string {
  return value === undefined ? `${name}/` : `${name}/${value}/`;
}

/** The name of a value as HTML, which says so where it is in another language. */
export function subjectText({ names }: Subject, value: string, { state }: SiteLanguage): HtmlString {
  return text(names(value), state.lang, state);
}

/** The name of a value without markup. */
export function subjectLabel({ names }: Subject, value: string, { state }: SiteLanguage): string {
  return plain(names(value), state.lang, state) ?? value;
}
