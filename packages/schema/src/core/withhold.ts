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

/** E-mail addresses in texts and links, wherever they stand, replaced by a mark that says so. */
function withoutEmails(value: unknown): unknown {
  if (typeof value === "string") {
    if (/^mailto:/i.test(value)) return "#address-withheld";
    return value.includes("@") ? value.replace(EMAIL, "[…]") : value;
  }
  if (Array.isArray(value)) return value.map(withoutEmails);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutEmails(each)]));
}
