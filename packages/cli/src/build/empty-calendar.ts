import { Buffer } from "node:buffer";

/**
 * A calendar without events: whoever subscribed to what is coming finds it, and finds nothing in it. A calendar has at
 * least one component, so a time zone stands there (RFC 5545, section 3.6).
 */
export function emptyCalendar({
  name,
  refresh,
}: {
  readonly name: string;
  readonly refresh: string;
}): string {
  const text = name.replace(/[\\;,]/g, "\\$&").replace(/\s+/g, " ");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//event-content//event-content 1.0//EN",
    "CALSCALE:GREGORIAN",
    ...folded(`NAME:${text}`),
    ...folded(`X-WR-CALNAME:${text}`),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    "BEGIN:VTIMEZONE",
    "TZID:UTC",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0000",
    "END:STANDARD",
    "END:VTIMEZONE",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** A line of at most 75 octets, the rest on lines that begin with a space (RFC 5545, section 3.1). */
function folded(line: string): string[] {
  const lines = [""];
  for (const character of line) {
    const last = lines.at(-1) as string;
    if (Buffer.byteLength(last + character) > 75) lines.push(` ${character}`);
    else lines[lines.length - 1] = last + character;
  }
  return lines;
}
