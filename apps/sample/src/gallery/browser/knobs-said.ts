import type { EmbedAttribute } from "../code/embed.ts";
import { initialOf, type KnobControl, knobControls, knobValue } from "./knob-control.ts";

/** What the knobs say at present. */
export interface KnobsSaid {
  readonly attributes: readonly EmbedAttribute[];
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly around: Readonly<Record<string, string>>;
}

/** Reads the knobs; what is as it is by default is not said. */
export function knobsSaid(form: HTMLFormElement): KnobsSaid {
  const controls = knobControls(form);
  const of = (target: string): readonly KnobControl[] =>
    controls.filter(({ dataset }) => dataset.target === target);
  const turned = (control: KnobControl): boolean => knobValue(control) !== initialOf(control);
  const isSaid = (control: KnobControl): boolean =>
    knobValue(control) !== "" && ("given" in control.dataset || turned(control));
  return {
    attributes: of("attribute")
      .filter(isSaid)
      .map((control) => ({ name: control.name, value: knobValue(control), kind: kindOf(control) })),
    properties: of("property")
      .filter(turned)
      .map((control) => [control.name, `${knobValue(control)}${control.dataset.unit ?? ""}`] as const),
    around: Object.fromEntries(
      of("around").map((control) => [control.name, turned(control) ? knobValue(control) : ""]),
    ),
  };
}

function kindOf({ type, dataset }: KnobControl): EmbedAttribute["kind"] {
  return type === "checkbox" ? "boolean" : "number" in dataset ? "number" : "text";
}
