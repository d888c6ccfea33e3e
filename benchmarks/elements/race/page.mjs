// What runs in the page of every contender: loads it and the items, starts it, and says when its rows were painted.
import { countElements, countTitles } from "./count-nodes.mjs";

const { contender, items: address, count, attributes } = document.body.dataset;
const host = document.getElementById("host");
const [{ start, rows, prepare = (items) => items }, items] = await Promise.all([
  import(contender),
  address && fetch(address).then((answer) => answer.json()),
]);
const given = items && prepare(items);
const before = countElements(document);
const began = performance.now();
start(host, given, JSON.parse(attributes));
const painted = await paintedRows();
globalThis.figures = {
  work: painted - began,
  page: painted,
  rows: rows(host),
  titles: countTitles(host),
  elements: countElements(document) - before,
};

/** The frame after the first one in which all rows are there. */
function paintedRows() {
  return new Promise((resolve) => {
    const look = () =>
      requestAnimationFrame(rows(host) < Number(count) ? look : () => resolve(performance.now()));
    requestAnimationFrame(look);
  });
}
