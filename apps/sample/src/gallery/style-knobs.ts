import type { Knob } from "./knob.ts";

const color = (name: string, value: string, label: string, about: string): Knob => ({
  name,
  target: "property",
  kind: "color",
  value,
  label,
  about,
});
const range = (name: string, label: string, bounds: readonly number[], unit: string, about: string): Knob => {
  const [value = 0, min = 0, max = 1, step = 1] = bounds;
  return { name, target: "property", kind: "range", value: `${value}`, label, about, min, max, step, unit };
};

/** The custom properties that change most. */
export const STYLE_KNOBS: readonly Knob[] = [
  color("--ec-link", "#00527e", "Links, buttons", "Links, buttons. Default #00527e, in the dark #8bcdf5."),
  color("--ec-line", "#009edb", "Marking lines", "Lines that mark: the current page, today."),
  color("--ec-panel", "#f3f7fb", "Panels", "Background of what stands apart: facts, banners."),
  color("--ec-focus", "#ffb81c", "Focus", "The ring around what has the focus."),
  range(
    "--ec-font-size",
    "Text size",
    [1, 0.75, 1.5, 0.05],
    "em",
    "Size of running text; all other sizes follow.",
  ),
  range("--ec-density", "Distances", [1, 0.5, 1.5, 0.05], "", "Factor of all distances: below 1 is closer."),
  range("--ec-radius", "Corners", [4, 0, 16, 1], "px", "Radius of corners."),
  range("--ec-heading-weight", "Headings", [680, 400, 900, 20], "", "Weight of headings."),
  {
    name: "--ec-font",
    target: "property",
    kind: "choice",
    value: "",
    label: "Font",
    about: "Font family; by default that of the page around.",
    choices: [
      ["", "as the page"],
      ["Georgia, serif", "Georgia, serif"],
      ["system-ui, sans-serif", "system-ui, sans-serif"],
      ["ui-monospace, monospace", "ui-monospace, monospace"],
    ],
  },
];
