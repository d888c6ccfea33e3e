import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const archive = fileURLToPath(new URL("../dist/archive/", import.meta.url));

it.each([
  "global-compact-holds-first-workshop-in-central-asia",
  "promoting-stability-and-growth-in-central-asia",
])("the old page is in the archive as %s, with its page in every language", (id) => {
  for (const lang of ["ar", "zh", "en", "fr", "ru", "es"]) {
    expect(existsSync(`${archive}${lang}/${id}/index.html`)).toBe(true);
  }
});
