import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

export interface FindBrowserOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
  readonly exists?: (file: string) => boolean;
  readonly list?: (folder: string) => readonly string[];
}

type Machine = Required<FindBrowserOptions>;

const LINUX_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_APPS = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_FILES = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
const PLAYWRIGHT_FILES = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-win64/chrome.exe",
  "chrome-win/chrome.exe",
];

function linuxFiles({ env }: Machine): string[] {
  const folders = (env.PATH ?? "").split(":").filter(Boolean);
  return [...folders, "/usr/bin", "/usr/local/bin", "/opt/google/chrome"].flatMap((folder) =>
    LINUX_NAMES.map((name) => path.posix.join(folder, name)),
  );
}

function macFiles({ home }: Machine): string[] {
  return ["/Applications", `${home}/Applications`].flatMap((folder) =>
    MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
}

function windowsFiles({ env }: Machine): string[] {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => !!folder);
  return folders.flatMap((folder) => WINDOWS_FILES.map((file) => `${folder}/${file}`));
}

function playwrightCache({ env, platform, home }: Machine): string {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === "darwin") return `${home}/Library/Caches/ms-playwright`;
  if (platform === "win32") return `${env.LOCALAPPDATA ?? home}/ms-playwright`;
  return `${env.XDG_CACHE_HOME ?? `${home}/.cache`}/ms-playwright`;
}

function playwrightFiles(machine: Machine): string[] {
  const cache = playwrightCache(machine);
  const builds = machine.list(cache).filter((name) => /^chromium-\d+$/.test(name));
  builds.sort((a, b) => Number(b.slice("chromium-".length)) - Number(a.slice("chromium-".length)));
  return builds.flatMap((build) => PLAYWRIGHT_FILES.map((file) => `${cache}/${build}/${file}`));
}

function listFolder(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The path of a Chrome or Chromium of this machine: `CHROME_PATH`, the usual places, Playwright's cache. */
export function findBrowser(options: FindBrowserOptions = {}): string | undefined {
  const machine: Machine = {
    env: process.env,
    platform: process.platform,
    home: homedir(),
    exists: existsSync,
    list: listFolder,
    ...options,
  };
  const chosen = machine.env.CHROME_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH names ${chosen}, where there is no file. Unset it, or name a Chrome or Chromium.`,
    );
  }
  const usual = { darwin: macFiles, win32: windowsFiles }[machine.platform as string] ?? linuxFiles;
  return [...usual(machine), ...playwrightFiles(machine)].find(machine.exists);
}
