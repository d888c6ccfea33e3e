import type { Fault, ItemInput } from "@event-content/schema";
import {
  ACCESS_MODES,
  ATTENDANCE_MODES,
  AVAILABILITIES,
  COUNT_QUALIFIERS,
  EVENT_STATUSES,
  ORGANIZER_ROLES,
  OUTCOME_TYPES,
  RELATION_TYPES,
  SESSION_TYPES,
} from "@event-content/schema/core";

type Report = (fault: Fault) => void;
type Shape =
  | "text"
  | "number"
  | "boolean"
  | "localized"
  | "record"
  | "records"
  | "texts"
  | "numbers"
  | "localizeds";

const NAMES: Readonly<Record<Shape, string>> = {
  text: "id kind type lang url published updated start end timeZone asPrinted reason mediaType language symbol accessibleContact availability archivedCopy access duration credit role email phone date originalUrl archivedOn supersededBy platform opens closes rule qualifier country path quote code severity message importer file readAt style listItem href value attendance _type _key",
  number: "bytes pages count countryCount capacity latitude longitude width height level confidence",
  boolean: "decorative accessible header",
  localized:
    "title summary dateline byline name shortName organization locality region address room note notice accessNote alt caption fee archivedBy service text",
  record: "archive source dates place online participants registration basis previousDates poster recording",
  records:
    "trail organizers contacts images documents recordings links related captures facts notes days sessions speakers sessionCounts outcomes otherLanguages children markDefs rows cells",
  texts: "topics regions countries interpretation exceptions about marks",
  numbers: "goals",
  localizeds: "themes groups",
};

/** The fields of the content model by name; a name has one shape wherever it stands. */
const SHAPES = new Map<string, Shape>(
  Object.entries(NAMES).flatMap(([shape, names]) =>
    names.split(" ").map((name) => [name, shape as Shape] as const),
  ),
);

type Fields = Readonly<Record<string, unknown>>;

/**
 * An item that was passed by force, without what has the wrong shape; each such value is reported with its place.
 * The same object where every value has its shape. Undefined where it is no item at all.
 */
export function mended(item: unknown, report: Report): ItemInput | undefined {
  if (!isFields(item) || (item.kind !== "event" && item.kind !== "news")) {
    tell(report, "", item, "an item with the kind event or news");
    return undefined;
  }
  const fields = mendFields(item, "", report);
  const id = typeof fields.id === "string" ? {} : { id: "item" };
  const lang = typeof fields.lang === "string" ? {} : { lang: "und" };
  const whole = "id" in id || "lang" in lang ? { ...fields, ...id, ...lang } : fields;
  return whole as unknown as ItemInput;
}

/** Items as above; those that are none are left out. */
export function mendedAll(items: unknown, report: Report): ItemInput[] {
  const all: readonly unknown[] = Array.isArray(items) ? items : [items];
  return all.map((item) => mended(item, report)).filter((item) => item !== undefined);
}

function mendFields(value: Fields, path: string, report: Report, holder = ""): Fields {
  let out: Record<string, unknown> | undefined;
  for (const key in value) {
    const given = value[key];
    const own = given === undefined ? undefined : mendField(key, given, `${path}/${key}`, report, holder);
    if (own === given) continue;
    out ??= { ...value };
    if (own === undefined) delete out[key];
    else out[key] = own;
  }
  return out ?? value;
}

function mendField(key: string, value: unknown, path: string, report: Report, holder: string): unknown {
  const short = typeof value === "string" && (key === "status" || key === "recurrence");
  const words = WORDS[`${holder}/${key}`] ?? (short && key === "status" ? EVENT_STATUSES : undefined);
  if (words)
    return words.includes(value as string) ? value : tell(report, path, value, `one of ${words.join(", ")}`);
  if (short) return value;
  if (key === "status" || key === "recurrence") return mendRecord(key, value, path, report);
  if (key === "body" || key === "report") return mendBody(value, path, report);
  const shape = PLAIN_HERE.has(`${holder}/${key}`) ? "text" : SHAPES.get(key);
  if (shape === undefined) return value;
  if (shape === "record") return mendRecord(key, value, path, report);
  const member = MEMBERS[shape];
  if (member) return mendList(key, value, member, path, report);
  return fits(value, shape)
    ? value
    : tell(report, path, value, shape === "localized" ? "a text, or texts by language" : `a ${shape}`);
}

/** The text of a span is in the language of its block; the basis of a fact is a word. */
const PLAIN_HERE: ReadonlySet<string> = new Set(["children/text", "facts/basis"]);

const MEMBERS: Partial<Readonly<Record<Shape, Shape>>> = {
  records: "record",
  texts: "text",
  numbers: "number",
  localizeds: "localized",
};

function fits(value: unknown, shape: Shape): boolean {
  if (shape === "text") return typeof value === "string";
  if (shape === "number") return typeof value === "number" && Number.isFinite(value);
  if (shape === "boolean") return typeof value === "boolean";
  return (
    typeof value === "string" ||
    (isFields(value) && Object.values(value).every((text) => typeof text === "string"))
  );
}

/** What a record is nothing without, by the name of the field or list that holds it. */
const NEEDED: Readonly<Record<string, string>> = {
  dates: "start",
  previousDates: "start",
  days: "start",
  status: "value",
  recurrence: "rule",
  related: "type",
  links: "url",
  recordings: "url",
  recording: "url",
  images: "url",
  captures: "url",
  otherLanguages: "url",
  outcomes: "text",
  children: "text",
  cells: "children",
  rows: "cells",
};

/** Closed lists of words, by the holder and the name of the field. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "status/value": EVENT_STATUSES,
  "sessions/type": SESSION_TYPES,
  "sessionCounts/type": SESSION_TYPES,
  "outcomes/type": OUTCOME_TYPES,
  "related/type": RELATION_TYPES,
  "participants/qualifier": COUNT_QUALIFIERS,
  "organizers/role": ORGANIZER_ROLES,
  "documents/availability": AVAILABILITIES,
  "documents/access": ACCESS_MODES,
  "/attendance": ATTENDANCE_MODES,
};

function mendRecord(key: string, value: unknown, path: string, report: Report): unknown {
  if (!isFields(value)) return tell(report, path, value, "a record");
  const own = mendFields(value, path, report, key);
  const block = own._type === "block" ? "children" : own._type === "table" ? "rows" : undefined;
  const needed = NEEDED[key] ?? block;
  if (needed === undefined || own[needed] !== undefined) return own;
  return tell(report, path, value, `a record with ${needed}`);
}

function mendList(key: string, value: unknown, member: Shape, path: string, report: Report): unknown {
  if (!Array.isArray(value)) return tell(report, path, value, "a list");
  const out = value.map((each: unknown, index) => {
    const place = `${path}/${index}`;
    if (member === "record") return mendRecord(key, each, place, report);
    return fits(each, member) ? each : tell(report, place, each, `a ${member}`);
  });
  if (out.every((each, index) => each === value[index])) return value;
  return out.filter((each) => each !== undefined);
}

function mendBody(value: unknown, path: string, report: Report): unknown {
  if (Array.isArray(value)) return mendList("blocks", value, "record", path, report);
  if (!isFields(value)) return tell(report, path, value, "a list of blocks, or lists by language");
  const entries = Object.entries(value).map(
    ([tag, blocks]) => [tag, mendList("blocks", blocks, "record", `${path}/${tag}`, report)] as const,
  );
  if (entries.every(([tag, blocks]) => blocks === value[tag])) return value;
  return Object.fromEntries(entries.filter(([, blocks]) => blocks !== undefined));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tell(report: Report, path: string, value: unknown, expected: string): undefined {
  report({
    code: "wrong-type",
    severity: "error",
    message: `The value at ${path === "" ? "the top" : path} is left out: it is not ${expected}.`,
    path,
    expected,
    received:
      value === null
        ? "null"
        : Array.isArray(value)
          ? "a list"
          : typeof value === "object"
            ? "a record"
            : String(value).slice(0, 80),
    hint: "Run event-content validate on the item.",
  });
  return undefined;
}
