import type { ArchiveLanguage } from "@event-content/renderer";
import baseCss from "@event-content/renderer/style/base.css";
import controlsCss from "@event-content/renderer/style/controls.css";
import { escapeHtml } from "@event-content/renderer/templates";
import { textDirection } from "@event-content/schema/core";

export const statesCss: readonly string[] = [baseCss, controlsCss];

/** Said while nothing is there yet. */
export function loadingHtml(language: ArchiveLanguage): string {
  return state(language, "status", said(language.labels.loading));
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
  return state(
    language,
    "alert",
    `<slot name="error">${said(words)}</slot>${again ? retry(language) : ""}`,
    "failed",
  );
}

/** Said over what is of an earlier time. */
export function staleHtml(language: ArchiveLanguage, since: Date, again: boolean): string {
  const time = language.dates.time(since.getHours(), since.getMinutes());
  return state(
    language,
    "status",
    said(language.labels.staleAt.replace("{time}", time)) + (again ? retry(language) : ""),
    "stale",
  );
}

function state({ tag }: ArchiveLanguage, role: string, inside: string, name = ""): string {
  return `<div class="ec ec-state"${name && ` data-state="${name}"`} lang="${tag}" dir="${textDirection(tag)}" role="${role}">${inside}</div>`;
}

function said(words: string): string {
  return `<p>${escapeHtml(words)}</p>`;
}

function retry({ labels }: ArchiveLanguage): string {
  return `<p><button type="button" data-retry>${escapeHtml(labels.retry)}</button></p>`;
}
