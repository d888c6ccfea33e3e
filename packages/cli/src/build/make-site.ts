import { inOrder } from "@event-content/archive";
import { allLanguages } from "@event-content/renderer";
import type { Archive, Fault, ItemInput } from "@event-content/schema";
import { withhold } from "@event-content/schema/core";
import { CommandError } from "../io/command-error.ts";
import { hasDays } from "./calendar-months.ts";
import type { Site } from "./site.ts";

type Given = Pick<Site, "emits" | "has" | "now" | "stamp"> & {
  readonly archive: Archive | undefined;
  readonly items: readonly ItemInput[];
  readonly baseUrl: string | undefined;
};

/** A site of what was read: in order, without what the archive withholds. */
export function makeSite({ items: given, baseUrl, ...rest }: Given): { site: Site; faults: Fault[] } {
  const base = baseUrl === undefined ? undefined : withSlash(new URL(baseUrl));
  const known = rest.archive ?? plainArchive(given, base);
  const { languages, faults } = spoken(known.languages);
  const archive = base ? { ...known, url: base.href } : known;
  const items = inOrder(given).map((item) => withhold(item, archive.privacy));
  const byId = new Map(items.map((item) => [item.id, item]));
  const hasTopics = items.some((item) => item.topics && item.topics.length > 0);
  return {
    site: { ...rest, archive, items, byId, hasTopics, hasCalendar: hasDays(items), languages, base },
    faults,
  };
}

function withSlash(url: URL): URL {
  const whole = new URL(url);
  whole.search = "";
  whole.hash = "";
  if (!whole.pathname.endsWith("/")) whole.pathname += "/";
  return whole;
}

/** What stands for the record of an archive that has none. */
function plainArchive(items: readonly ItemInput[], base: URL | undefined): Archive {
  const name = base?.hostname ?? "event-content.invalid";
  const languages = [...new Set(items.map((item) => item.lang))].sort();
  return {
    id: name,
    title: name,
    languages: languages.length > 0 ? languages : ["en"],
    trail: [],
    taxonomies: {},
    privacy: { participants: "withheld", contacts: "withheld" },
  };
}

/** The languages that pages can be written in; the others are reported. */
function spoken(tags: readonly string[]): { languages: [string, ...string[]]; faults: Fault[] } {
  const known = allLanguages.map((language) => language.tag);
  const speaks = (tag: string): boolean => known.includes(tag.split("-", 1)[0] as string);
  const [first, ...others] = tags.filter(speaks);
  if (first === undefined) {
    throw new CommandError(
      "wrong-usage",
      `There are no labels in ${tags.join(", ")}; pages are written in ${known.join(", ")}.`,
    );
  }
  const silent = tags.filter((tag) => !speaks(tag));
  return {
    languages: [first, ...others],
    faults: silent.map((tag) => ({
      code: "no-labels",
      severity: "warning",
      message: `There are no pages in "${tag}": there are no labels in it.`,
      path: "/languages",
      expected: `one of ${known.join(", ")}`,
      received: tag,
      hint: "Leave the language out of the archive's record, or give the renderer labels in it.",
    })),
  };
}
