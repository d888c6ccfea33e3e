import type { Knob } from "./knob.ts";

/** What of the page around an element can be changed here. */
export const AROUND_KNOBS: readonly Knob[] = [
  {
    name: "theme",
    target: "around",
    kind: "choice",
    value: "",
    label: "Theme",
    about: "A ready theme that the page links.",
    choices: [
      ["", "none"],
      ["plain", "plain"],
      ["institutional", "institutional"],
      ["high-contrast", "high contrast"],
    ],
  },
  {
    name: "paper",
    target: "around",
    kind: "choice",
    value: "",
    label: "Light or dark",
    about: "What the page around says by color-scheme.",
    choices: [
      ["", "as you like it"],
      ["light", "light"],
      ["dark", "dark"],
    ],
  },
  {
    name: "direction",
    target: "around",
    kind: "choice",
    value: "",
    label: "Direction",
    about: "The direction of the page around; text keeps that of its own language.",
    choices: [
      ["", "left to right"],
      ["rtl", "right to left"],
    ],
  },
  {
    name: "width",
    target: "around",
    kind: "range",
    value: "960",
    label: "Width",
    about: "Room that the page gives, up to all there is.",
    min: 260,
    max: 960,
    step: 20,
    unit: "px",
  },
];
