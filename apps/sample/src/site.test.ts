import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkHtml } from "@event-content/tooling/judges";
import { describe, expect, it } from "vitest";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
const htmlFiles = files.filter((file) => file.endsWith(".html"));

describe("the site", () => {
  it("is valid HTML, every page of it", async () => {
    expect(
      await checkHtml(
        Object.fromEntries(htmlFiles.map((file) => [file, readFileSync(`${dist}${file}`, "utf8")])),
      ),
    ).toEqual([]);
  });

  it("has the seed as news and as the event it is about", () => {
    expect(
      existsSync(`${dist}archive/en/global-compact-holds-first-workshop-in-central-asia/index.html`),
    ).toBe(true);
    expect(existsSync(`${dist}archive/en/promoting-stability-and-growth-in-central-asia/index.html`)).toBe(
      true,
    );
  });
});
