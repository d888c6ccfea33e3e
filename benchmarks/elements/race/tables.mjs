/** Milliseconds of a case beside the bar that a share of the measure's own gives: `{ head, rows }`. */
export function timeTable(contenders, figures, cases) {
  const measure = contenders.find((contender) => contender.measure).name;
  const head = ["", ...cases.flatMap(({ title, share }) => (share ? [title, "bar"] : [title]))];
  const rows = contenders.map(({ name, own }) => [
    name,
    ...cases.flatMap(({ key, kind, share }) => {
      const value = figures[key][name][kind];
      if (!share) return [whole(value)];
      const bar = figures[key][measure][kind] * share;
      return [whole(value), own ? `${whole(bar)} ${value <= bar ? "met" : "MISSED"}` : ""];
    }),
  ]);
  return { head, rows };
}

/** Markdown of a table; all columns but the first are numbers. */
export function markdown({ head, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = line(head.map((_, index) => (index === 0 ? "---" : "---:")));
  return [line(head), rule, ...rows.map((cells) => line(cells.map(escaped)))].join("\n");
}

export function whole(value) {
  return Math.round(value).toLocaleString("en");
}

function escaped(cell) {
  return String(cell).replaceAll("<", "\\<").replaceAll("|", "\\|");
}
