import type { ItemInput } from "@event-content/schema";
import type { BuiltArchive } from "../archive/built-archive.ts";
import type { Exhibit } from "./exhibit.ts";
import type { Knob } from "./knob.ts";
import { LANGUAGES } from "./languages.ts";
import type { Declaration, ManifestAttribute } from "./manifest.ts";

const BOUNDS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  "heading-level": [1, 6],
  limit: [1, 1000],
  "page-size": [1, 1000],
  "week-start": [0, 6],
};

const SUGGESTED: Readonly<Record<string, readonly string[]>> = {
  filters: ["none", "text", "text,kind,topic", "kind,type,topic,country", "text,topic,goal,region"],
  views: ["list", "list,month", "list,cards,timeline,month"],
  "filter-goal": ["5", "6", "13", "13,14,15"],
  "time-zone": ["Asia/Almaty", "Africa/Nairobi", "America/New_York", "Europe/Geneva"],
  start: ["2026-03-10", "2026-03-10T09:00", "2026-03-10T03:00:00Z", "2003-11"],
  end: ["2026-03-12", "2026-03-12T17:30"],
  now: ["2003-11-12T04:00:00Z"],
};

const AS_IT_IS = ["", "as the page"] as const;

/** A knob for every attribute that the manifest tells of: those of use first, then the rest. */
export function attributeKnobs(
  { attributes }: Declaration,
  { first, initial, tag }: Exhibit,
  archive: BuiltArchive,
): { readonly first: readonly Knob[]; readonly rest: readonly Knob[] } {
  const knobs = attributes.map((attribute) => knobOf(attribute, initial[attribute.name], archive, tag));
  const named = (name: string): Knob => {
    const found = knobs.find((knob) => knob.name === name);
    if (!found) throw new RangeError(`<${tag}> has no attribute "${name}".`);
    return found;
  };
  return { first: first.map(named), rest: knobs.filter(({ name }) => !first.includes(name)) };
}

function knobOf(
  { name, type, description, default: fallback = "" }: ManifestAttribute,
  given: string | undefined,
  archive: BuiltArchive,
  tag: string,
): Knob {
  const value = given === "archive.json" ? `${archive.href}archive.json` : (given ?? fallback);
  const knob = { name, target: "attribute", value, about: description, given: given !== undefined } as const;
  const choices = choicesOf(name, type.text, archive, tag);
  if (choices) return { ...knob, kind: "choice", choices };
  if (type.text === "boolean") return { ...knob, kind: "boolean" };
  if (type.text === "number") {
    const [min = 0, max = 1000] = BOUNDS[name] ?? [];
    return { ...knob, kind: "number", min, max, isNumber: true };
  }
  const suggestions = SUGGESTED[name] ?? suggestedBy(name, archive.items);
  return { ...knob, kind: "text", ...(suggestions.length > 0 && { suggestions }) };
}

function choicesOf(name: string, type: string, archive: BuiltArchive, tag: string): Knob["choices"] {
  if (name === "lang") return [AS_IT_IS, ...LANGUAGES];
  if (name === "filter-kind")
    return [
      ["", "all"],
      ["event", "event"],
      ["news", "news"],
    ];
  if (name === "item-id") {
    const items = archive.items.filter(({ kind }) => tag !== "add-to-calendar" || kind === "event");
    return items.map((item) => [item.id, titleOf(item)] as const);
  }
  const values = [...type.matchAll(/"([^"]+)"/g)].map(([, value = ""]) => value);
  return values.length > 0 ? values.map((value) => [value, value]) : undefined;
}

function titleOf({ title, lang }: ItemInput): string {
  const whole = typeof title === "string" ? title : (title.en ?? title[lang as "en"] ?? "");
  return whole.length > 64 ? `${whole.slice(0, 63).trimEnd()}…` : whole;
}

/** Values that the archive has for a filter. */
function suggestedBy(attribute: string, items: readonly ItemInput[]): readonly string[] {
  const read: Readonly<Record<string, (item: ItemInput) => readonly (string | undefined)[]>> = {
    "filter-type": ({ type }) => [type],
    "filter-topic": ({ topics }) => topics ?? [],
    "filter-country": ({ countries }) => countries ?? [],
    "filter-region": ({ regions }) => regions ?? [],
    "filter-lang": ({ lang }) => [lang],
  };
  const found = items.flatMap((item) => read[attribute]?.(item) ?? []).filter((value) => value !== undefined);
  return [...new Set(found)].sort();
}
