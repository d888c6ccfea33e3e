import { FORMS, type Form } from "./forms.ts";

/** A picture that a test compares with the one that was looked at and kept. */
export interface Compared {
  readonly name: string;
  readonly path: string;
  readonly form: Form;
}

function compare(name: string, path: string, form: string): Compared {
  return { name, path, form: FORMS[form] as Form };
}

/** Pages whose content does not change with the day. */
export const compared: readonly Compared[] = [
  compare("year-wide", "archive/en/1995/", "wide"),
  compare("event-arabic-narrow", "archive/ar/mar-del-plata-water-conference-1977/", "narrow"),
  compare("event-chinese-dark", "archive/zh/rio-environment-and-development-conference-1992/", "dark"),
  compare("docs-print", "docs/security/", "print"),
];

export const BASELINES: URL = new URL("baselines/", import.meta.url);

export function baselineUrl(name: string): URL {
  return new URL(`${name}.png`, BASELINES);
}
