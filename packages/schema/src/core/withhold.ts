import type { Archive } from "../model/archive.ts";
import type { DocumentEntry } from "../model/documents.ts";
import type { ItemInput } from "../model/item.ts";
import { withholdText } from "./withhold-text.ts";

/** What an archive publishes of personal data; each is `withheld` unless it says `public`. */
export type Privacy = Partial<Archive["privacy"]>;

type DocumentLike = Pick<DocumentEntry, "kind" | "access">;

/** Whether a document's addresses stay out of every output; its title stays. */
export function isWithheld(document: Partial<DocumentLike>, privacy: Privacy = {}): boolean {
  if (document.access === "withheld") return true;
  return document.kind === "participants" && privacy.participants !== "public";
}

/**
 * The item without what its archive withholds: e-mail addresses and telephone numbers wherever they stand, names of
 * contacts, and the addresses of lists of participants. The same object where there is nothing to withhold.
 */
export function withhold<T extends ItemInput>(item: T, privacy: Privacy = {}): T {
  return kept(item, privacy) as T;
}

function kept(value: unknown, privacy: Privacy): unknown {
  if (typeof value === "string") return withholdText(value, privacy);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return keptList(value, privacy);
  return keptFields(value as Fields, privacy);
}

type Fields = Readonly<Record<string, unknown>>;

function keptList(list: readonly unknown[], privacy: Privacy): readonly unknown[] {
  let out: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const own = kept(list[index], privacy);
    if (own !== list[index]) out ??= list.slice();
    if (out) out[index] = own;
  }
  return out ?? list;
}

/** The fields of a record; those that say nothing but where to reach a person are left out. */
function keptFields(value: Fields, privacy: Privacy): Fields {
  const open = privacy.contacts === "public";
  const start = open ? value : withoutPersonalLinks(value);
  const documents = closedAll(start.documents, privacy);
  const whole = documents === start.documents ? start : { ...start, documents };
  let out: Record<string, unknown> | undefined = whole === value ? undefined : { ...whole };
  for (const key in whole) {
    const given = whole[key];
    const own = open ? kept(given, privacy) : withoutPerson(key, given, privacy);
    if (own === given) continue;
    out ??= { ...whole };
    if (own === undefined) delete out[key];
    else out[key] = own;
  }
  return out ?? whole;
}

/** A field without what is personal in it; undefined where it is nothing else. */
function withoutPerson(key: string, value: unknown, privacy: Privacy): unknown {
  if (key === "contacts") return contactsOf(value, privacy);
  return typeof value === "string" && PERSONAL_LINK.test(value) ? undefined : kept(value, privacy);
}

const PERSONAL_LINK = /^\s*(?:mailto|tel):/i;

/** Contacts keep their office and its page. */
function contactsOf(contacts: unknown, privacy: Privacy): unknown {
  if (!Array.isArray(contacts)) return kept(contacts, privacy);
  return contacts.map((contact: unknown) => {
    if (typeof contact !== "object" || contact === null) return kept(contact, privacy);
    const { name: _, email: __, phone: ___, ...rest } = contact as Fields;
    return kept(rest, privacy);
  });
}

function closedAll(documents: unknown, privacy: Privacy): unknown {
  if (!Array.isArray(documents)) return documents;
  const closed = documents.map((entry: unknown) => closedEntry(entry, privacy));
  return closed.every((entry, index) => entry === documents[index]) ? documents : closed;
}

function closedEntry(entry: unknown, privacy: Privacy): unknown {
  if (typeof entry !== "object" || entry === null || !isWithheld(entry as DocumentLike, privacy))
    return entry;
  const { url: _, archivedCopy: __, otherLanguages: ___, ...rest } = entry as Fields;
  return { ...rest, access: "withheld" };
}

interface LinkedText {
  readonly markDefs: readonly { readonly _key: string; readonly href?: unknown }[];
  readonly children: readonly { readonly marks?: readonly string[] }[];
}

/** Links of a text to a mailbox or a telephone become plain text. */
function withoutPersonalLinks(value: Fields): Fields {
  if (!Array.isArray(value.markDefs) || !Array.isArray(value.children)) return value;
  const { markDefs, children } = value as unknown as LinkedText;
  const gone = new Set(
    markDefs.filter((each) => PERSONAL_LINK.test(String(each?.href ?? ""))).map((each) => each._key),
  );
  if (gone.size === 0) return value;
  return {
    ...value,
    markDefs: markDefs.filter((each) => !gone.has(each._key)),
    children: children.map((span) => ({
      ...span,
      marks: (span.marks ?? []).filter((mark) => !gone.has(mark)),
    })),
  };
}
