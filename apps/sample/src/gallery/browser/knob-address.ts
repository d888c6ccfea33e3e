import { initialOf, knobControls, knobValue, turn } from "./knob-control.ts";

/** The address of this page with the knobs that were turned; what else stands in it stays. */
export function addressOf(form: HTMLFormElement): string {
  const address = new URL(location.href);
  for (const control of knobControls(form)) {
    const value = knobValue(control);
    if (value === initialOf(control)) address.searchParams.delete(control.name);
    else address.searchParams.set(control.name, value);
  }
  return address.href;
}

/** Turns the knobs as the address says; true where one of them is not as it was at first. */
export function takeAddress(form: HTMLFormElement): boolean {
  const { searchParams } = new URL(location.href);
  let turned = false;
  for (const control of knobControls(form)) {
    turn(control, searchParams.get(control.name) ?? initialOf(control));
    turned ||= knobValue(control) !== initialOf(control);
  }
  return turned;
}
