// Copied beside each snippet: records the values its comments tell.
import { writeFileSync } from "node:fs";
import { format, inspect } from "node:util";

const shown = new Map();

function add(line, kind, written) {
  const before = shown.get(line);
  if (kind === "log" && before) shown.set(line, [`${before[0]}\n${written[0]}`]);
  else shown.set(line, written);
}

export const __show = {
  log(line, ...values) {
    console.log(...values);
    const whole = { breakLength: Number.POSITIVE_INFINITY, depth: 10 };
    const text =
      values.length === 1 && typeof values[0] === "object" ? inspect(values[0], whole) : format(...values);
    add(line, "log", [text, text.replaceAll("'", '"')]);
  },
  value(line, value) {
    const text = inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 10, maxStringLength: null });
    const written = [text, text.replaceAll("'", '"'), JSON.stringify(value) ?? "undefined"];
    if (typeof value === "string") written.push(value);
    add(line, "value", written);
    return value;
  },
};

process.on("exit", () => writeFileSync(process.env.SNIPPET_RESULTS, JSON.stringify([...shown])));
