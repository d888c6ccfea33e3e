/**
 * A date of publication as a moment (RFC 3339): a day begins at midnight UTC, a month on its first day, a year on
 * 1 January, since the formats have no other way to write them. Undefined where the text is no date.
 */
export function momentOfPublication(text: string | undefined): string | undefined {
  if (typeof text !== "string") return undefined;
  const plain = text.replace(/[?~%]$/, "");
  const whole = plain.length === 4 ? `${plain}-01-01` : plain.length === 7 ? `${plain}-01` : plain;
  const date = new Date(
    whole.length === 10
      ? `${whole}T00:00:00Z`
      : /T/.test(whole) && !/(Z|[+-]\d\d:?\d\d)$/i.test(whole)
        ? `${whole}Z`
        : whole,
  );
  return Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, 19)}Z`;
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Tue, 18 Nov 2003 00:00:00 GMT` (RFC 822 with a year of four digits, as RSS 2.0 wants). */
export function rfc822(moment: string): string {
  const date = new Date(moment);
  const day = String(date.getUTCDate()).padStart(2, "0");
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  return `${DAYS[date.getUTCDay()]}, ${day} ${MONTHS[date.getUTCMonth()]} ${year} ${date.toISOString().slice(11, 19)} GMT`;
}
