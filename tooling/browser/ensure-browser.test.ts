import { expect, test, vi } from "vitest";
import { ensureBrowser } from "./ensure-browser.ts";

/** A machine without a browser; `brings` says which program's run puts one there. */
function machine(brings: string | undefined) {
  let found: string | undefined;
  const ran: string[] = [];
  const run = (command: readonly string[]) => {
    const line = command.join(" ");
    ran.push(line);
    if (brings && line.includes(brings)) found = "/usr/bin/chromium";
    return !!found || line === "apt-get update";
  };
  return { find: () => found, run, ran };
}

vi.spyOn(console, "error").mockImplementation(() => {});

test("takes the browser that is there, and installs nothing", () => {
  const { run, ran } = machine(undefined);
  expect(ensureBrowser({ find: () => "/opt/chrome", run })).toBe("/opt/chrome");
  expect(ran).toEqual([]);
});

test("installs by apt-get on Debian as root", () => {
  const { ran, ...options } = machine("apt-get install");
  expect(ensureBrowser({ ...options, debianRoot: true })).toBe("/usr/bin/chromium");
  expect(ran).toHaveLength(2);
  expect(ran[1]).toContain("chromium fonts-noto-core fonts-noto-cjk");
});

test("installs by Playwright where apt-get does not bring one", () => {
  const { ran, ...options } = machine("playwright-core");
  expect(ensureBrowser({ ...options, debianRoot: true })).toBe("/usr/bin/chromium");
  expect(ran.at(-1)).toMatch(/playwright-core.*cli\.js install .*chromium$/);
});

test("says what to do where nothing brings one", () => {
  const { ran: _, ...options } = machine(undefined);
  expect(() => ensureBrowser({ ...options, debianRoot: false })).toThrow(/none was found.*CHROME_PATH/);
});
