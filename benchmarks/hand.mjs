// The same bytes as the renderer's, by hand: concatenation, one escape, one URL check, dates from the same tables.
import { allLanguages, formatDates } from "@event-content/renderer";
import { escapeHtml } from "@event-content/renderer/templates";
import { safeUrl } from "@event-content/schema/core";

const [{ countries, labels }] = allLanguages;
const url = (address) => {
  const safe = safeUrl(address);
  return safe === undefined || /^(mailto|tel):/i.test(safe) ? undefined : escapeHtml(safe);
};
const many = (count, one, other) => (count === 1 ? `1 ${one}` : `${count} ${other}`);
const list = (parts) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** A list of cards. */
export function handList(events) {
  let out = '<div class="ec ec-list" lang="en" dir="ltr"><ul class="ec-rows">';
  for (const event of events) out += handCard(event);
  return `${out}</ul></div>`;
}

function handCard(event) {
  let out = '<li class="ec-card"><div class="ec-when">';
  out += `<time datetime="${event.dates.start}">${formatDates(event.dates)}</time>`;
  out += `</div><p class="ec-kind">${labels.types[event.type]}</p>`;
  out += `<h2><a href="${url(`/events/${encodeURIComponent(event.id)}`)}">${escapeHtml(event.title)}</a></h2>`;
  if (event.summary) out += `<p>${escapeHtml(event.summary)}</p>`;
  const facts = [`${escapeHtml(event.place.locality)}, ${escapeHtml(countries[event.place.country])}`];
  facts.push(organizers(event, (each) => escapeHtml(each.shortName)));
  facts.push(many(event.outcomes.length, "recommendation", "recommendations"));
  facts.push(many(event.documents.length, "document", "documents"));
  return `${out}<p class="ec-note">${facts.join(" · ")}</p></li>`;
}

function organizers(event, name) {
  const partners = event.organizers.filter((each) => each.role === "partner").map(name);
  const others = event.organizers.filter((each) => each.role !== "partner").map(name);
  return `${list(others)}, with ${list(partners)}`;
}

/** An event in full. */
export function handPage(event) {
  const id = `ec-${event.id}`;
  let out = `<article class="ec ec-item" aria-labelledby="${id}" lang="en" dir="ltr">`;
  out += '<nav class="ec-trail" aria-label="Breadcrumb"><ol>';
  for (const step of event.trail) out += `<li><a href="${url(step.url)}">${escapeHtml(step.title)}</a></li>`;
  out += `</ol></nav><header><p class="ec-kind">${labels.types[event.type]}</p>`;
  out += `<h1 class="ec-title" id="${id}">${escapeHtml(event.title)}</h1></header>`;
  out += `<div class="ec-columns">${facts(event)}<div class="ec-story">`;
  out += `<p class="ec-lead">${escapeHtml(event.summary)}</p><div class="ec-text">`;
  for (const block of event.body) out += paragraph(block);
  out += '</div><section class="ec-section"><h2>Issues explored</h2><ul>';
  for (const theme of event.themes) out += `<li>${escapeHtml(theme)}</li>`;
  out += '</ul></section><section class="ec-section"><h2>Recommendations</h2><ol class="ec-outcomes">';
  for (const outcome of event.outcomes) out += `<li>${escapeHtml(outcome.text)}</li>`;
  out += '</ol></section><section class="ec-section"><h2>Programme</h2><ol class="ec-programme">';
  for (const session of event.sessions) out += sessionRow(session);
  out += '</ol></section><section class="ec-section"><h2>Documents</h2><ul class="ec-documents">';
  for (const document of event.documents) out += documentRow(document);
  out += '</ul></section><section class="ec-section"><h2>How this connects</h2><ul class="ec-related">';
  for (const { title, date } of event.related) {
    out += `<li><span class="ec-relation">Follows up</span> <cite>${escapeHtml(title)}</cite> <span class="ec-note">(${formatDates(date)})</span></li>`;
  }
  return `${out}</ul></section></div></div></article>`;
}

function facts(event) {
  const { place, participants } = event;
  const row = (label, value) => `<div><dt>${label}</dt><dd>${value}</dd></div>`;
  let out = '<div class="ec-facts"><dl>';
  out += row("Dates", `<p><time datetime="${event.dates.start}">${formatDates(event.dates)}</time></p>`);
  const where = `${escapeHtml(place.name)}, ${escapeHtml(place.locality)}, ${escapeHtml(countries[place.country])}`;
  out += row("Place", `<p>${where}</p>`);
  out += row(
    "Participants",
    `<p>About ${participants.count}</p><p class="ec-note">${list(participants.groups.map(escapeHtml))}</p>`,
  );
  out += row(
    "Organized by",
    organizers(event, (each) => escapeHtml(each.name)),
  );
  out += row("Topics", list(event.topics.map((topic) => `<bdi>${escapeHtml(topic)}</bdi>`)));
  out += row("Sustainable Development Goals", list(event.goals.map(String)));
  return `${out}</dl>${calendars(event)}</div>`;
}

function calendars(event) {
  const day = (text, by) => new Date(Date.parse(text) + by * 86_400_000).toISOString().slice(0, 10);
  const from = day(event.dates.start, 0);
  const to = day(event.dates.end, 1);
  const where = encodeURIComponent(
    `${event.place.name}, ${event.place.locality}, ${countries[event.place.country]}`,
  );
  const title = encodeURIComponent(event.title);
  const text = encodeURIComponent(event.summary);
  const compose = `path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=${title}&startdt=${from}&enddt=${to}&allday=true&body=${text}&location=${where}`;
  const link = (name, href) => `<li><a href="${url(href)}" rel="noopener noreferrer">${name}</a></li>`;
  return `<details class="ec-add"><summary class="ec-button">Add to calendar</summary><ul>${link("Google Calendar", `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${title}&dates=${from.replaceAll("-", "")}%2F${to.replaceAll("-", "")}&details=${text}&location=${where}`)}${link("Outlook.com", `https://outlook.live.com/calendar/0/deeplink/compose?${compose}`)}${link("Microsoft 365", `https://outlook.office.com/calendar/0/deeplink/compose?${compose}`)}</ul></details>`;
}

function paragraph(block) {
  const name = block.style === "h2" ? "h2" : "p";
  let out = `<${name}>`;
  for (const span of block.children) {
    const text = escapeHtml(span.text);
    if (span.marks?.[0] === "a") {
      const { href } = block.markDefs.find((each) => each._key === "a");
      out += `<a href="${url(href)}">${text}</a>`;
    } else out += span.marks?.[0] === "strong" ? `<strong>${text}</strong>` : text;
  }
  return `${out}</${name}>`;
}

function sessionRow(session) {
  let out = `<li><div class="ec-when"><time datetime="${session.start}">${formatDates(session.start)}<br>${formatDates(session, { times: "only" })}</time></div>`;
  out += `<div><p class="ec-kind">Plenary</p><h3>${escapeHtml(session.title)}</h3><ul class="ec-speakers" aria-label="Speakers">`;
  for (const { name, title, organization } of session.speakers) {
    out += `<li><bdi>${escapeHtml(name)}</bdi>, ${escapeHtml(title)}, ${escapeHtml(organization)}</li>`;
  }
  return `${out}</ul></div></li>`;
}

function documentRow(document) {
  const title = escapeHtml(document.title);
  if (document.kind === "participants")
    return `<li><span class="ec-document-title">${title}</span><span class="ec-note">withheld: personal data</span></li>`;
  const size = `${Math.round(document.bytes / 1000)} kB`;
  return `<li><span class="ec-document-title"><a href="${url(document.url)}" hreflang="${escapeHtml(document.language)}" type="${escapeHtml(document.mediaType)}">${title}</a></span><span class="ec-note"><bdi>PDF</bdi> · ${size} · ${many(document.pages, "page", "pages")}</span></li>`;
}
