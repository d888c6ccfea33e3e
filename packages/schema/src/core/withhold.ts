import type { Archive } from "../model/archive.ts";
import type { DocumentEntry } from "../model/documents.ts";
import type { ItemInput } from "../model/item.ts";

/** What an archive publishes of personal data; each is `withheld` unless it says `public`. */
export type Privacy = Partial<Archive["privacy"]>;

type DocumentLike = Pick<DocumentEntry, "kind" | "access">;

/** Whether a document's addresses stay out of every output; its title stays. */
export function isWithheld(document: Partial<DocumentLike>, privacy: Privacy = {}): boolean {
  if (document.access === "withheld") return true;
  return document.kind === "participants" && privacy.participants !== "public";
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** The item without what its archive withholds: personal addresses, and the addresses of lists of participants. */
export function withhold<T extends ItemInput>(item: T, privacy: Privacy = {}): T {
  const contactsPublic = privacy.contacts === "public";
  const kept = contactsPublic ? item : (withoutEmails(item) as T);
  const sessions = kept.kind === "event" ? kept.sessions : undefined;
  return {
    ...kept,
    ...(kept.documents && { documents: kept.documents.map((entry) => closed(entry, privacy)) }),
    ...(sessions && {
      sessions: sessions.map((session) => ({
        ...session,
        ...(session.documents && { documents: session.documents.map((entry) => closed(entry, privacy)) }),
      })),
    }),
    ...(kept.contacts &&
      !contactsPublic && {
        contacts: kept.contacts.map(({ name: _, email: __, phone: ___, ...rest }) => rest),
      }),
  };
}

function closed<T extends Partial<DocumentEntry>>(entry: T, privacy: Privacy): T {
  if (!isWithheld(entry, privacy)) return entry;
  const { url: _, archivedCopy: __, otherLanguages: ___, ...rest } = entry;
  return { ...(rest as T), access: "withheld" };
}

/** Without e-mail addresses, wherever they stand: in texts a mark says so, links to them become plain text. */
function withoutEmails(value: unknown): unknown {
  if (typeof value === "string") return value.includes("@") ? value.replace(EMAIL, "[…]") : value;
  if (Array.isArray(value)) return value.map(withoutEmails);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(withoutMailLinks(value)).filter(([, each]) => !isMailLink(each));
  return Object.fromEntries(fields.map(([key, each]) => [key, withoutEmails(each)]));
}

interface LinkedText {
  readonly markDefs: readonly { readonly _key: string; readonly href?: unknown }[];
  readonly children: readonly { readonly marks?: readonly string[] }[];
}

function withoutMailLinks(value: object): object {
  if (!("markDefs" in value && "children" in value)) return value;
  const { markDefs, children } = value as LinkedText;
  const gone = new Set(markDefs.filter((each) => isMailLink(each.href)).map((each) => each._key));
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

function isMailLink(value: unknown): boolean {
  return typeof value === "string" && /^\s*mailto:/i.test(value);
}
