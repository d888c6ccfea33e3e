const MAY_BE_PERSONAL = /@|\+\d|\d[\d\s()./-]{4,}\d/;

/** Whether a text has to be read by `withholdText`: few have a sign of an address or a number. */
export function mayBePersonal(text: string): boolean {
  return MAY_BE_PERSONAL.test(text);
}
