import { fieldFault } from "./field-fault.ts";
import { refused } from "./refused.ts";

type Parser = (text: string) => string;
type OptionName = "language" | "published" | "timeZone" | "webAddress" | "instant" | "port";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Readers of option values; each returns the value or refuses it with what was expected. */
export const optionParsers: Readonly<Record<OptionName, Parser>> = {
  language: byField((lang) => ({ lang }), "Give a language tag such as en, ar or zh-Hans."),
  published: byField((published) => ({ published }), ""),
  timeZone: byField((timeZone) => ({ dates: { start: "2000-01-01", timeZone } }), ""),
  webAddress(text: string): string {
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
    throw refused("Give a whole web address, such as https://www.example.org/news/2003_11_18.html.");
  },
  instant(text: string): string {
    if (INSTANT.test(text) && !Number.isNaN(Date.parse(text)) && !fieldFault({ published: text }))
      return text;
    throw refused("Give a date and time with an offset, such as 2026-03-10T09:00:00Z.");
  },
  port(text: string): string {
    if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return text;
    throw refused("Give a number from 0 to 65535; 0 takes any free port.");
  },
};

function byField(fields: (text: string) => Record<string, unknown>, hint: string): Parser {
  return (text) => {
    const fault = fieldFault(fields(text));
    if (!fault) return text;
    throw refused(fault.message, hint || `Expected ${fault.expected}.`, hint ? "" : fault.hint);
  };
}
