// pnpm bench: what HTML, and dates, cost beside other ways to the same markup, all in one run, interleaved, medians.
import { formatDates, renderItem, renderList } from "@event-content/renderer";
import { parseFragment, serialize } from "parse5";
import { h } from "preact";
import preactRender from "preact-render-to-string";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { makeEvents } from "./events.mjs";
import { handList, handPage } from "./hand.mjs";
import { trees } from "./tree.mjs";

const ROUNDS = 21;
const REPEATS = 5;
const events = makeEvents(1000);
const some = events.slice(0, 200);
const options = { lang: "en", itemHref: "/events/{id}" };
const react = trees(createElement);
const preact = trees(h);

const lists = {
  "event-content": () => renderList(events, options),
  "by hand": () => handList(events),
  Preact: () => preactRender(h(preact.List, { events })),
  React: () => renderToStaticMarkup(createElement(react.List, { events })),
};
const pages = {
  "event-content": () => some.map((event) => renderItem(event, options)).join(""),
  "by hand": () => some.map(handPage).join(""),
  Preact: () => some.map((event) => preactRender(h(preact.Page, { event }))).join(""),
  React: () => some.map((event) => renderToStaticMarkup(createElement(react.Page, { event }))).join(""),
};

// React writes another escape of the apostrophe, and both leave attributes in their own order: markup is compared parsed.
const sameMarkup = (html) =>
  serialize(parseFragment(html)).replaceAll(/ (dateTime|hrefLang)=/g, (name) => name.toLowerCase());
function mustAgree(name, ways) {
  const own = ways["event-content"]();
  if (own !== ways["by hand"]())
    throw new Error(
      `${name}: the bytes by hand are not the renderer's: ${difference(own, ways["by hand"]())}`,
    );
  for (const way of ["Preact", "React"]) {
    const other = ways[way]();
    if (sameMarkup(own) !== sameMarkup(other))
      throw new Error(
        `${name}: ${way} writes other markup: ${difference(sameMarkup(own), sameMarkup(other))}`,
      );
  }
}
function difference(a, b) {
  let at = 0;
  while (a[at] === b[at] && at < a.length) at++;
  return `\n${a.slice(at - 60, at + 120)}\n${b.slice(at - 60, at + 120)}`;
}

function measure(ways, count) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -3; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(ways)) {
      // Nobody pays for the garbage of another; and what is written is used, as a server would.
      globalThis.gc?.();
      const begin = performance.now();
      for (let again = 0; again < REPEATS; again++) Buffer.byteLength(run());
      if (round >= 0) times[name].push(((performance.now() - begin) * 1000) / (count * REPEATS));
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS >> 1]]),
  );
}

function report(title, ways, count, bars) {
  mustAgree(title, ways);
  const medians = measure(ways, count);
  const own = medians["event-content"];
  console.log(`\n${title} (microseconds each, median of ${ROUNDS} interleaved rounds)`);
  for (const [name, median] of Object.entries(medians)) {
    const ratio = name === "by hand" ? own / median : median / own;
    const said =
      name === "event-content"
        ? ""
        : name === "by hand"
          ? `event-content takes ${ratio.toFixed(2)}x`
          : `event-content is ${ratio.toFixed(1)}x faster`;
    console.log(
      `  ${name.padEnd(14)} ${median.toFixed(2).padStart(8)}   ${said.padEnd(32)} ${bars[name] ?? ""}`,
    );
  }
}

report("A row of a list", lists, events.length, { "by hand": "bar 1.3x", Preact: "bar 3x", React: "bar 3x" });
report("A page", pages, some.length, { "by hand": "bar 1.3x", Preact: "bar 3x", React: "bar 1.8x" });

console.log("\nA date range, warm (microseconds, median; bar 0.5)");
for (const lang of ["ar", "en", "es", "fr", "ru", "zh"]) {
  for (const style of ["compact", "sentence", "numeric"]) {
    const asked = { lang, style };
    const times = [];
    for (let round = -3; round < ROUNDS; round++) {
      const begin = performance.now();
      for (let at = 0; at < 20_000; at++) formatDates(events[at % 1000].dates, asked);
      if (round >= 0) times.push((performance.now() - begin) / 20);
    }
    console.log(`  ${lang} ${style.padEnd(9)} ${times.sort((a, b) => a - b)[ROUNDS >> 1].toFixed(3)}`);
  }
}
