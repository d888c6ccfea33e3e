/** What a reader turns to see an element change. */
export interface Knob {
  /** The attribute, the custom property, or what of the page around it changes. */
  readonly name: string;
  /** Where it goes. */
  readonly target: "attribute" | "property" | "around";
  readonly kind: "text" | "number" | "boolean" | "choice" | "color" | "range";
  /** How it stands at first. */
  readonly value: string;
  readonly label?: string;
  readonly choices?: readonly (readonly [value: string, name: string])[];
  readonly suggestions?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What follows the number in CSS. */
  readonly unit?: string;
  /** What it does, for who has it under their hand. */
  readonly about: string;
  /** Whether code writes it as a number. */
  readonly isNumber?: boolean;
  /** Whether the element has the attribute before anybody turns a knob. */
  readonly given?: boolean;
}
