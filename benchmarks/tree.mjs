// The same markup as elements, for any `h(type, props, ...children)`.
import { allLanguages, formatDates } from "@event-content/renderer";
import { safeUrl } from "@event-content/schema/core";

const [{ countries, labels }] = allLanguages;
const many = (count, one, other) => (count === 1 ? `1 ${one}` : `${count} ${other}`);
const list = (parts) =>
  parts.length < 2
    ? parts
    : parts.flatMap((part, at) => [at === 0 ? "" : at === parts.length - 1 ? " and " : ", ", part]);

/** Components for a list and a page, made with one library's way of making elements. */
export function trees(h) {
  const Organizers = ({ event, name }) => {
    const named = (role) =>
      event.organizers.filter((each) => (each.role ?? "organizer") === role).map((each) => each[name]);
    return [...list(named("organizer")), ", with ", ...list(named("partner"))].join("");
  };
  const Card = ({ event }) =>
    h(
      "li",
      { className: "ec-card" },
      h(
        "div",
        { className: "ec-when" },
        h("time", { dateTime: event.dates.start }, formatDates(event.dates)),
      ),
      h("p", { className: "ec-kind" }, labels.types[event.type]),
      h("h2", null, h("a", { href: safeUrl(`/events/${encodeURIComponent(event.id)}`) }, event.title)),
      event.summary && h("p", null, event.summary),
      h(
        "p",
        { className: "ec-note" },
        [
          `${event.place.locality}, ${countries[event.place.country]}`,
          Organizers({ event, name: "shortName" }),
          many(event.outcomes.length, "recommendation", "recommendations"),
          many(event.documents.length, "document", "documents"),
        ].join(" · "),
      ),
    );
  const List = ({ events }) =>
    h(
      "div",
      { className: "ec ec-list", lang: "en", dir: "ltr" },
      h(
        "ul",
        { className: "ec-rows" },
        events.map((event) => h(Card, { event, key: event.id })),
      ),
    );
  const Row = ({ label, children }) => h("div", null, h("dt", null, label), h("dd", null, children));
  const Calendars = ({ event }) => {
    const day = (text, by) => new Date(Date.parse(text) + by * 86_400_000).toISOString().slice(0, 10);
    const [from, to] = [day(event.dates.start, 0), day(event.dates.end, 1)];
    const where = encodeURIComponent(
      `${event.place.name}, ${event.place.locality}, ${countries[event.place.country]}`,
    );
    const [title, text] = [encodeURIComponent(event.title), encodeURIComponent(event.summary)];
    const compose = `path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=${title}&startdt=${from}&enddt=${to}&allday=true&body=${text}&location=${where}`;
    const link = (name, href) =>
      h("li", { key: name }, h("a", { href: safeUrl(href), rel: "noopener noreferrer" }, name));
    return h(
      "details",
      { className: "ec-add" },
      h("summary", { className: "ec-button" }, "Add to calendar"),
      h(
        "ul",
        null,
        link(
          "Google Calendar",
          `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${title}&dates=${from.replaceAll("-", "")}%2F${to.replaceAll("-", "")}&details=${text}&location=${where}`,
        ),
        link("Outlook.com", `https://outlook.live.com/calendar/0/deeplink/compose?${compose}`),
        link("Microsoft 365", `https://outlook.office.com/calendar/0/deeplink/compose?${compose}`),
      ),
    );
  };
  const Facts = ({ event }) =>
    h(
      "div",
      { className: "ec-facts" },
      h(
        "dl",
        null,
        h(
          Row,
          { label: "Dates" },
          h("p", null, h("time", { dateTime: event.dates.start }, formatDates(event.dates))),
        ),
        h(
          Row,
          { label: "Place" },
          h("p", null, `${event.place.name}, ${event.place.locality}, ${countries[event.place.country]}`),
        ),
        h(
          Row,
          { label: "Participants" },
          h("p", null, `About ${event.participants.count}`),
          h("p", { className: "ec-note" }, list(event.participants.groups).join("")),
        ),
        h(Row, { label: "Organized by" }, Organizers({ event, name: "name" })),
        h(Row, { label: "Topics" }, list(event.topics.map((topic) => h("bdi", { key: topic }, topic)))),
        h(Row, { label: "Sustainable Development Goals" }, list(event.goals.map(String)).join("")),
      ),
      h(Calendars, { event }),
    );
  const Block = ({ block }) =>
    h(
      block.style === "h2" ? "h2" : "p",
      null,
      block.children.map((span, at) => {
        if (span.marks?.[0] === "a")
          return h(
            "a",
            { key: at, href: safeUrl(block.markDefs.find((each) => each._key === "a").href) },
            span.text,
          );
        return span.marks?.[0] === "strong" ? h("strong", { key: at }, span.text) : span.text;
      }),
    );
  const Session = ({ session }) =>
    h(
      "li",
      null,
      h(
        "div",
        { className: "ec-when" },
        h(
          "time",
          { dateTime: session.start },
          formatDates(session.start),
          h("br"),
          formatDates(session, { times: "only" }),
        ),
      ),
      h(
        "div",
        null,
        h("p", { className: "ec-kind" }, "Plenary"),
        h("h3", null, session.title),
        h(
          "ul",
          { className: "ec-speakers", "aria-label": "Speakers" },
          session.speakers.map((each) =>
            h("li", { key: each.name }, h("bdi", null, each.name), `, ${each.title}, ${each.organization}`),
          ),
        ),
      ),
    );
  const Document = ({ document }) =>
    document.kind === "participants"
      ? h(
          "li",
          null,
          h("span", { className: "ec-document-title" }, document.title),
          h("span", { className: "ec-note" }, "withheld: personal data"),
        )
      : h(
          "li",
          null,
          h(
            "span",
            { className: "ec-document-title" },
            h(
              "a",
              { href: safeUrl(document.url), hrefLang: document.language, type: document.mediaType },
              document.title,
            ),
          ),
          h(
            "span",
            { className: "ec-note" },
            h("bdi", null, "PDF"),
            ` · ${Math.round(document.bytes / 1000)} kB · ${many(document.pages, "page", "pages")}`,
          ),
        );
  const Section = ({ label, children }) =>
    h("section", { className: "ec-section" }, h("h2", null, label), children);
  const Page = ({ event }) =>
    h(
      "article",
      { className: "ec ec-item", "aria-labelledby": `ec-${event.id}`, lang: "en", dir: "ltr" },
      h(
        "nav",
        { className: "ec-trail", "aria-label": "Breadcrumb" },
        h(
          "ol",
          null,
          event.trail.map((step) =>
            h("li", { key: step.url }, h("a", { href: safeUrl(step.url) }, step.title)),
          ),
        ),
      ),
      h(
        "header",
        null,
        h("p", { className: "ec-kind" }, labels.types[event.type]),
        h("h1", { className: "ec-title", id: `ec-${event.id}` }, event.title),
      ),
      h(
        "div",
        { className: "ec-columns" },
        h(Facts, { event }),
        h(
          "div",
          { className: "ec-story" },
          h("p", { className: "ec-lead" }, event.summary),
          h(
            "div",
            { className: "ec-text" },
            event.body.map((block, at) => h(Block, { block, key: at })),
          ),
          h(
            Section,
            { label: "Issues explored" },
            h(
              "ul",
              null,
              event.themes.map((theme, at) => h("li", { key: at }, theme)),
            ),
          ),
          h(
            Section,
            { label: "Recommendations" },
            h(
              "ol",
              { className: "ec-outcomes" },
              event.outcomes.map(({ text }, at) => h("li", { key: at }, text)),
            ),
          ),
          h(
            Section,
            { label: "Programme" },
            h(
              "ol",
              { className: "ec-programme" },
              event.sessions.map((session, at) => h(Session, { session, key: at })),
            ),
          ),
          h(
            Section,
            { label: "Documents" },
            h(
              "ul",
              { className: "ec-documents" },
              event.documents.map((document, at) => h(Document, { document, key: at })),
            ),
          ),
          h(
            Section,
            { label: "How this connects" },
            h(
              "ul",
              { className: "ec-related" },
              event.related.map(({ title, date }, at) =>
                h(
                  "li",
                  { key: at },
                  h("span", { className: "ec-relation" }, "Follows up"),
                  " ",
                  h("cite", null, title),
                  " ",
                  h("span", { className: "ec-note" }, `(${formatDates(date)})`),
                ),
              ),
            ),
          ),
        ),
      ),
    );
  return { List, Page };
}
