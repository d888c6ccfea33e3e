export type { ArchivePage } from "./components/archive-page/archive-page.ts";
export type { Choice, FilterForm } from "./components/filter-form/filter-form.ts";
export type { CalendarMonth } from "./components/month-calendar/calendar-month.ts";
export type { PageLinks } from "./components/pagination/pagination.ts";
export type { Trailed } from "./components/trail/trail.ts";
export type { YearLinks } from "./components/year-index/year-index.ts";
export type { DateRange } from "./dates/date-range.ts";
export type { DateOptions, DatesInput } from "./dates/format-dates.ts";
export { type TemporalState, temporalState } from "./dates/temporal-state.ts";
export type { FeedOptions } from "./feeds/feed-options.ts";
export { renderAtom, renderJsonFeed, renderRss } from "./feeds/render-feed.ts";
export { type HtmlValue, html } from "./html/html.ts";
export { type HtmlString, trustedHtml } from "./html/html-string.ts";
export type { IcsOptions, IcsSubscription } from "./icalendar/ics-options.ts";
export type {
  ArchiveDates,
  DateGrammar,
  DatePlace,
  DatePrecision,
  DateStyle,
  ListDates,
  RangeJoin,
  TimeParts,
} from "./language/date-grammar.ts";
export type {
  ArchiveLabels,
  ItemLabels,
  LabelOverrides,
  Labels,
  ListLabels,
  SharedLabels,
} from "./language/labels.ts";
export type {
  ArchiveLanguage,
  ItemLanguage,
  Language,
  ListLanguage,
  PluralForm,
  PluralLabel,
} from "./language/language.ts";
export type { SubjectNames } from "./language/subject-names.ts";
export { allLanguages } from "./languages/all-languages.ts";
export { loadLanguage } from "./languages/load-language.ts";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export {
  type MarkdownFile,
  type MarkdownFileOptions,
  renderMarkdownFiles,
} from "./markdown/render-markdown-files.ts";
export type { OembedOptions } from "./oembed/oembed-options.ts";
export { type ArchiveOembedOptions, renderArchiveOembed } from "./oembed/render-archive-oembed.ts";
export { renderOembed } from "./oembed/render-oembed.ts";
export { renderOembedDiscovery } from "./oembed/render-oembed-discovery.ts";
export { renderOpenGraph } from "./open-graph/render-open-graph.ts";
export { renderText } from "./plain-text/render-text.ts";
export type { TextOptions } from "./plain-text/text-options.ts";
export {
  formatDates,
  renderAddToCalendar,
  renderArchiveBanner,
  renderArchivePage,
  renderBody,
  renderCard,
  renderContacts,
  renderDates,
  renderDocuments,
  renderFilterForm,
  renderIcs,
  renderImages,
  renderItem,
  renderItemListJsonLd,
  renderItemPage,
  renderJsonLd,
  renderLanguageBar,
  renderLinks,
  renderList,
  renderMonthCalendar,
  renderOrganizers,
  renderOutcomes,
  renderPagination,
  renderParticipants,
  renderPlace,
  renderProgramme,
  renderRecordings,
  renderRegistration,
  renderRelated,
  renderSpeakers,
  renderStatusBanner,
  renderThemes,
  renderTimeline,
  renderTrail,
  renderYearIndex,
} from "./render.ts";
export type { Body, Component, Components } from "./state/components.ts";
export type { ListState } from "./state/list-state.ts";
export type { ListOptions, RenderOptions } from "./state/render-options.ts";
export type { RenderState } from "./state/render-state.ts";
