import { count } from "../../language/fill.ts";
import type { Language } from "../../language/language.ts";

/** `PT1H30M` as `1 hour 30 minutes`; "" where the text is no duration (ISO 8601-1, section 5.5.2). */
export function durationWords(duration: string, language: Language): string {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration);
  if (!found) return "";
  const [days, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  const whole = Math.round(days * 24 * 60 + hours * 60 + minutes + seconds / 60);
  const { labels } = language;
  const parts = [
    whole >= 60 && count(labels.hours, Math.floor(whole / 60), language),
    (whole % 60 > 0 || whole === 0) && count(labels.minutes, Math.max(1, whole % 60), language),
  ];
  return parts.filter((part) => part !== false).join(" ");
}
