import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { findBrowser } from "./find-browser.ts";

const PACKAGES = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

// Ubuntu's package of this name is a stub for snap, which containers do not run.
function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function playwrightCommand(): string[] {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  const withSystemLibraries = process.platform === "linux" && isRoot() ? ["--with-deps"] : [];
  return [
    process.execPath,
    path.join(path.dirname(manifest), "cli.js"),
    "install",
    ...withSystemLibraries,
    "chromium",
  ];
}

interface Installer {
  readonly name: string;
  readonly commands: () => readonly (readonly string[])[];
}

const APT: Installer = {
  name: "apt-get",
  commands: () => [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", ...PACKAGES],
  ],
};

const PLAYWRIGHT: Installer = { name: "Playwright's download", commands: () => [playwrightCommand()] };

function runs([command = "", ...args]: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

export interface EnsureBrowserOptions {
  readonly find?: () => string | undefined;
  readonly run?: (command: readonly string[]) => boolean;
  readonly debianRoot?: boolean;
}

/** The browser of this machine, installed first where there is none. */
export function ensureBrowser(options: EnsureBrowserOptions = {}): string {
  const { find = findBrowser, run = runs, debianRoot = isDebian() && isRoot() } = options;
  const found = find();
  if (found) return found;
  const installers = debianRoot ? [APT, PLAYWRIGHT] : [PLAYWRIGHT];
  for (const { name, commands } of installers) {
    console.error(`No Chrome or Chromium on this machine; installing Chromium by ${name}.`);
    const installed = commands().every(run) && find();
    if (installed) return installed;
  }
  throw new Error(
    `The tests need Chrome or Chromium; none was found, and ${installers.map(({ name }) => name).join(" and ")} did not bring one. ` +
      "Install one (Debian, as root: apt-get install chromium), or set CHROME_PATH to its program file.",
  );
}
