const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 70;
const RIGHT = 140;
const TOP = 52;
const BOTTOM = 56;

const STYLE = `
  svg { color-scheme: light dark; font: 13px system-ui, sans-serif; }
  .paper { fill: #ffffff; }
  text { fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .grid { stroke: #d1d9e0; }
  .line { fill: none; stroke-width: 2.5; }
  .mark { stroke: none; }
  .s0 { stroke: #0b5fbd; fill: #0b5fbd; }
  .s1 { stroke: #a8420a; fill: #a8420a; stroke-dasharray: 7 4; }
  .s2 { stroke: #1a7032; fill: #1a7032; stroke-dasharray: 2 4; }
  .bar { stroke: #59636e; stroke-width: 2; }
  .named { paint-order: stroke; stroke: #ffffff; stroke-width: 5; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #0d1117; }
    text { fill: #f0f6fc; }
    .grid { stroke: #3d444d; }
    .s0 { stroke: #6cb2ff; fill: #6cb2ff; }
    .s1 { stroke: #ffa766; fill: #ffa766; }
    .s2 { stroke: #63d07f; fill: #63d07f; }
    .bar { stroke: #9198a1; }
    .named { stroke: #0d1117; }
  }
  path.line { fill: none; }`;

/**
 * Lines over the number of items as SVG: both readable in light and dark, and told in words to who does not see it.
 *
 * @param series lists of `[items, value]`, each with its name
 * @param bars `[items, value, name]`: what was asked for
 */
export function chart({ title, unit, series, bars = [], logarithmic = false }) {
  const sizes = series.flatMap(({ points }) => points.map(([items]) => items));
  const values = [
    ...series.flatMap(({ points }) => points.map(([, value]) => value)),
    ...bars.map(([, value]) => value),
  ];
  const [first, last] = [Math.min(...sizes), Math.max(...sizes)].map(Math.log10);
  const x = (items) => LEFT + ((Math.log10(items) - first) / (last - first || 1)) * (WIDTH - LEFT - RIGHT);
  const ticks = logarithmic ? powers(values) : steps(Math.max(...values));
  const scale = logarithmic ? Math.log10 : Number;
  const [low, high] = [scale(ticks[0]), scale(ticks.at(-1))];
  const y = (value) => HEIGHT - BOTTOM - ((scale(value) - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const ends = spaced(series.map(({ points }) => y(points.at(-1)[1])));
  const at = (number) => number.toFixed(1);
  const lines = series.map(({ name, points }, index) => {
    const path = points
      .map(([items, value], place) => `${place ? "L" : "M"}${at(x(items))} ${at(y(value))}`)
      .join("");
    const marks = points.map(([items, value]) => marker(index, x(items), y(value))).join("");
    return `<path class="line s${index}" d="${path}"/>${marks}
  <text x="${WIDTH - RIGHT + 12}" y="${at(ends[index] + 4)}">${name}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title desc">
  <title id="title">${title}</title>
  <desc id="desc">${series.map(({ name, points }) => `${name}: ${points.map(([items, value]) => `${spelled(value)} ${unit} at ${spelled(items)} items`).join(", ")}.`).join(" ")}</desc>
  <style>${STYLE}
  </style>
  <rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
  <text class="title" x="16" y="26">${title}</text>
  <text x="${LEFT - 10}" y="${TOP - 12}" text-anchor="end">${unit}</text>
  ${ticks.map((tick) => `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text x="${LEFT - 10}" y="${at(y(tick) + 4)}" text-anchor="end">${spelled(tick)}</text>`).join("\n  ")}
  ${[...new Set(sizes)].map((items) => `<line class="grid" x1="${at(x(items))}" x2="${at(x(items))}" y1="${TOP}" y2="${HEIGHT - BOTTOM}"/><text x="${at(x(items))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${spelled(items)}</text>`).join("\n  ")}
  <text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 12}" text-anchor="middle">items (each step ten times as many)</text>
  ${lines.join("\n  ")}
  ${bars.map(([items, value, name]) => `<line class="bar" x1="${at(x(items) - 16)}" x2="${at(x(items) + (items === 10 ** last ? 0 : 16))}" y1="${at(y(value))}" y2="${at(y(value))}"/><text class="named" x="${at(x(items) - 20)}" y="${at(y(value) + 4)}" text-anchor="end">${name}</text>`).join("\n  ")}
</svg>
`;
}

/** A circle, a square or a triangle: lines are told apart without colour. */
function marker(index, x, y) {
  const [left, top] = [x.toFixed(1), y.toFixed(1)];
  if (index === 0) return `<circle class="mark s0" cx="${left}" cy="${top}" r="4.5"/>`;
  if (index === 1)
    return `<rect class="mark s1" x="${(x - 4).toFixed(1)}" y="${(y - 4).toFixed(1)}" width="8" height="8"/>`;
  return `<path class="mark s2" d="M${left} ${(y - 5).toFixed(1)}l5 9h-10z"/>`;
}

/** Names at the ends of lines, moved apart. */
function spaced(ends) {
  const order = ends.map((end, index) => ({ end, index })).sort((a, b) => a.end - b.end);
  order.forEach((each, place) => {
    if (place > 0) each.end = Math.max(each.end, order[place - 1].end + 18);
  });
  return order.sort((a, b) => a.index - b.index).map(({ end }) => end);
}

function steps(most) {
  const rough = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 2.5, 5, 10].map((by) => by * rough).find((each) => most / each <= 6);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
}

function powers(values) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(2, high - low + 1) }, (_, index) => 10 ** (low + index));
}

function spelled(number) {
  return number.toLocaleString("en", { maximumFractionDigits: number < 10 ? 2 : number < 100 ? 1 : 0 });
}
