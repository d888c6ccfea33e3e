import type { ArchiveLanguage } from "@event-content/renderer";
import { escapeHtml, formatDate } from "@event-content/renderer/archive";
import baseCss from "@event-content/renderer/style/base.css";
import controlsCss from "@event-content/renderer/style/controls.css";
import { textDirection } from "@event-content/schema/core";

export const statesCss: readonly string[] = [baseCss, controlsCss];

/** Said while nothing is there yet. */
export function loadingHtml(language: ArchiveLanguage): string {
  return state(language, "loading", said(language.labels.loading));
}

/** Said where nothing came; `again`: with a button that asks once more. */
export function failedHtml(language: ArchiveLanguage, code: string, again: boolean): string {
  const { labels } = language;
  const words =
    code === "newer-bundle"
      ? labels.newerVersion
      : code === "no-such-item"
        ? labels.noSuchItem
        : labels.failed;
  return state(language, "failed", `<slot name="error">${said(words)}</slot>${again ? retry(language) : ""}`);
}

/** Said over what is of an earlier time. */
export function staleHtml(language: ArchiveLanguage, since: Date, again: boolean): string {
  const time =
    since.toDateString() === new Date().toDateString() ? hour(since, language) : moment(since, language);
  return state(
    language,
    "stale",
    // "p.m." ends a sentence by itself.
    said(language.labels.staleAt.replace("{time}", time).replace("..", ".")) + (again ? retry(language) : ""),
  );
}

function hour(since: Date, { dates }: ArchiveLanguage): string {
  return dates.time(since.getHours(), since.getMinutes());
}

/** With its day, where that is not today. */
function moment(since: Date, language: ArchiveLanguage): string {
  const day = { year: since.getFullYear(), month: since.getMonth() + 1, day: since.getDate() };
  const certain = { time: undefined, uncertain: false, approximate: false };
  return language.dates.moment(formatDate({ ...day, ...certain }, language.dates), hour(since, language));
}

function state({ tag }: ArchiveLanguage, name: "loading" | "failed" | "stale", inside: string): string {
  const role = name === "failed" ? "alert" : "status";
  return `<div class="ec ec-state" data-state="${name}" lang="${tag}" dir="${textDirection(tag)}" role="${role}">${inside}</div>`;
}

function said(words: string): string {
  return `<p>${escapeHtml(words)}</p>`;
}

function retry({ labels }: ArchiveLanguage): string {
  return `<p><button type="button" class="ec-button" data-retry>${escapeHtml(labels.retry)}</button></p>`;
}
