/** A control of the form of knobs. */
export type KnobControl = HTMLInputElement | HTMLSelectElement;

/** The controls of a form that are knobs, in their order. */
export function knobControls(form: HTMLFormElement): readonly KnobControl[] {
  return [...form.elements].filter(
    (each): each is KnobControl => each instanceof HTMLElement && "target" in each.dataset,
  );
}

/** How a knob stands; a box that is ticked is "on". */
export function knobValue(control: KnobControl): string {
  return isBox(control) ? (control.checked ? "on" : "") : control.value;
}

/** How a knob stood at first. */
export function initialOf(control: KnobControl): string {
  if (control instanceof HTMLSelectElement) {
    const chosen = [...control.options].find(({ defaultSelected }) => defaultSelected);
    return (chosen ?? control.options[0])?.value ?? "";
  }
  return isBox(control) ? (control.defaultChecked ? "on" : "") : control.defaultValue;
}

/** Turns a knob; what it cannot be turned to leaves it as it was at first. */
export function turn(control: KnobControl, value: string): void {
  if (isBox(control)) control.checked = value === "on";
  else control.value = value;
  if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = initialOf(control);
}

function isBox(control: KnobControl): control is HTMLInputElement & { readonly type: "checkbox" } {
  return control instanceof HTMLInputElement && control.type === "checkbox";
}
