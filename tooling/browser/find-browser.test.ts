import { expect, test } from "vitest";
import { findBrowser } from "./find-browser.ts";

function machine(platform: NodeJS.Platform, files: readonly string[], env: Record<string, string> = {}) {
  return {
    platform,
    env,
    home: "/home/me",
    exists: (file: string) => files.includes(file),
    list: (folder: string) =>
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split("/")[0] ?? ""),
  };
}

test.each([
  ["linux", "/usr/bin/chromium", {}],
  ["linux", "/snap/bin/chromium", { PATH: "/bin:/snap/bin" }],
  ["linux", "/home/me/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome", {}],
  ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", {}],
  ["win32", "C:/Program Files/Google/Chrome/Application/chrome.exe", { PROGRAMFILES: "C:/Program Files" }],
] as const)("finds the browser of %s at %s", (platform, file, env) => {
  expect(findBrowser(machine(platform, [file], env))).toBe(file);
});

test("prefers CHROME_PATH", () => {
  const files = ["/usr/bin/chromium", "/opt/mine/chrome"];
  expect(findBrowser(machine("linux", files, { CHROME_PATH: "/opt/mine/chrome" }))).toBe("/opt/mine/chrome");
});

test("says when CHROME_PATH names nothing, rather than take another browser", () => {
  expect(() => findBrowser(machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/gone" }))).toThrow(
    /CHROME_PATH names \/gone/,
  );
});

test("takes the newest of Playwright's browsers", () => {
  const files = ["9", "10"].map((build) => `/cache/chromium-${build}/chrome-linux/chrome`);
  expect(findBrowser(machine("linux", files, { PLAYWRIGHT_BROWSERS_PATH: "/cache" }))).toBe(files[1]);
});

test("answers undefined where there is none", () => {
  expect(findBrowser(machine("linux", []))).toBeUndefined();
});
