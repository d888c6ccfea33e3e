import { expect, it } from "vitest";
import { checkLicences } from "./check-licences.ts";

it.each([
  ["MIT", true],
  ["MPL-2.0", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND ISC", true],
  ["GPL-3.0-only", false],
  ["MIT AND GPL-3.0-only", false],
  ["Unknown", false],
  ["UNLICENSED", false],
  ["MIT OR (GPL-3.0-only AND ISC)", false],
])("%s: %s", (licence, allowed) => {
  const faults = checkLicences([{ name: "wells", licence }]);
  expect(faults).toEqual(
    allowed ? [] : [`wells is under ${licence}; do without it, or decide in docs/decisions`],
  );
});
