import type { ArchiveLanguage } from "@event-content/renderer";
import { escapeHtml, formatDate } from "@event-content/renderer/archive";
import baseCss from "@event-content/renderer/style/base.css";
import controlsCss from "@event-content/renderer/style/controls.css";
import surfacesCss from "@event-content/renderer/style/surfaces.css";
import { edtf, textDirection } from "@event-content/schema/core";
import { archiveLanguage } from "../languages/archive-language.ts";
import { momentOf } from "./moment.ts";

/** A state of an element in words, and the style sheets it needs. */
export interface State {
  readonly html: string;
  readonly css: readonly string[];
}

const css: readonly string[] = [baseCss, surfacesCss, controlsCss];

/** Said while nothing is there yet. */
export async function loadingState(lang: string): Promise<State> {
  const language = await archiveLanguage(lang);
  return { html: state(language, "loading", said(language.labels.loading)), css };
}

/** Said where nothing came; `again`: with a button that asks once more. */
export async function failedState(lang: string, code: string, again: boolean): Promise<State> {
  const language = await archiveLanguage(lang);
  const { labels } = language;
  const words = code.startsWith("newer-")
    ? labels.newerVersion
    : code === "no-such-item"
      ? labels.noSuchItem
      : labels.failed;
  const inside = `<slot name="error">${said(words)}</slot>${again ? retry(language) : ""}`;
  return { html: state(language, "failed", inside), css };
}

/** Said over what is of an earlier time. */
export async function staleState(lang: string, since: Date, again: boolean): Promise<State> {
  const language = await archiveLanguage(lang);
  return { html: staleHtml(language, since, again), css };
}

function staleHtml(language: ArchiveLanguage, since: Date, again: boolean): string {
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
  const { day } = momentOf("", since);
  const date = edtf(day);
  return date
    ? language.dates.moment(formatDate(date, language.dates), hour(since, language))
    : hour(since, language);
}

function state({ tag }: ArchiveLanguage, name: "loading" | "failed" | "stale", inside: string): string {
  const role = name === "failed" ? "alert" : "status";
  return `<div class="ec ec-state" data-state="${name}" lang="${tag}" dir="${textDirection(tag)}" role="${role}">${inside}</div>`;
}

function said(words: string): string {
  return `<p>${escapeHtml(words)}</p>`;
}

function retry({ labels }: ArchiveLanguage): string {
  return `<p><button type="button" data-retry>${escapeHtml(labels.retry)}</button></p>`;
}
