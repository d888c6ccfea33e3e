import * as z from "zod";
import { COUNTRY_CODES } from "../core/country-codes.ts";
import { EDTF_PATTERN, readEdtf } from "../core/edtf/index.ts";
import { safeUrl } from "../core/safe-url.ts";
import type { FaultParams } from "../faults/fault.ts";

function refuse(
  context: { value: string; issues: z.core.$ZodRawIssue[] },
  params: FaultParams,
  message: string,
): void {
  context.issues.push({ code: "custom", input: context.value, message, params: { ...params } });
}

/** An address with the scheme https, http, mailto or tel, or a relative one. */
export const address = z
  .string()
  .min(1)
  .check((context) => {
    if (safeUrl(context.value) !== undefined) return;
    refuse(
      context,
      {
        code: "unsafe-url",
        expected: "an address with https:, http:, mailto: or tel:, or a relative one",
        hint: "Give the address of the page itself, or leave the field out.",
      },
      `"${context.value}" is not an address that can be linked.`,
    );
  })
  .meta({ format: "uri-reference", description: "https, http, mailto, tel or relative" });

/** One EDTF date; see `readEdtf`. */
export const edtfDate = z
  .string()
  .check((context) => {
    const reading = readEdtf(context.value);
    if (reading.ok) return;
    const { code, message, hint } = reading.refusal;
    refuse(
      context,
      { code, expected: "a date such as 2003-11-12, 2003-11, 2003 or XXXX-11-12", hint },
      message,
    );
  })
  .meta({
    pattern: EDTF_PATTERN,
    description: "EDTF date (ISO 8601-2)",
    examples: ["2003-11-12", "2003-11", "XXXX-11-12"],
  });

/** One EDTF date, or `..` where a range is open at this end. */
export const edtfDateOrOpen = z
  .union([z.literal(".."), edtfDate])
  .meta({ description: "EDTF date, or .. for an open end" });

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** When something was published or changed: a date with a year, or an RFC 3339 date-time with its offset. */
export const publicationDate = z
  .string()
  .check((context) => {
    const text = context.value;
    const reading = readEdtf(INSTANT.test(text) ? text.slice(0, 16) : text);
    const expected = "a date such as 2003-11-18, or a date-time such as 2003-11-18T09:00:00Z";
    if (!reading.ok) {
      refuse(
        context,
        { code: reading.refusal.code, expected, hint: reading.refusal.hint },
        reading.refusal.message,
      );
    } else if (reading.date.year === undefined) {
      refuse(
        context,
        { code: "invalid-date", expected, hint: "Leave the field out where the year is not known." },
        `"${text}" has no year.`,
      );
    }
  })
  .meta({
    pattern: "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?[?~%]?$",
    examples: ["2003-11-18", "2003-11-18T09:00:00Z"],
  });

const ZONE_NAME = /^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/;

/** An IANA time zone name; never an offset, which is wrong as soon as the rules of a place change. */
export const timeZone = z
  .string()
  .check((context) => {
    if (ZONE_NAME.test(context.value) && isKnownZone(context.value)) return;
    refuse(
      context,
      {
        code: "unknown-time-zone",
        expected: "an IANA time zone such as Asia/Almaty",
        hint: "Use the name from the IANA time zone database, not an offset or an abbreviation.",
      },
      `"${context.value}" is not the name of a time zone.`,
    );
  })
  .meta({ pattern: ZONE_NAME.source, description: "IANA time zone", examples: ["Asia/Almaty"] });

function isKnownZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** ISO 3166-1 alpha-2, upper case. */
export const countryCode = z
  .enum(COUNTRY_CODES as readonly [string, ...string[]])
  .meta({ id: "CountryCode", description: "ISO 3166-1 alpha-2 code" });

/** United Nations M49 code of a region: three digits. */
export const regionCode = z
  .string()
  .regex(/^\d{3}$/, "A UN M49 code of three digits, such as 143 for Central Asia.");

/** A stable name for an item, used in addresses and calendar UIDs. */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, "1 to 80 of the characters a to z, 0 to 9 and hyphen.");
