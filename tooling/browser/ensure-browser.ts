import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { findBrowser } from "./find-browser.ts";

const PACKAGES = ["chromium", "fonts-noto-core", "fonts-noto-cjk"];

/** A way to get a browser; each answers whether it applies here and how to do it. */
interface Installer {
  readonly name: string;
  readonly applies: () => boolean;
  readonly commands: () => readonly (readonly string[])[];
}

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

const INSTALLERS: readonly Installer[] = [
  {
    name: "apt-get (Debian)",
    applies: () => isDebian() && isRoot(),
    commands: () => [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", ...PACKAGES],
    ],
  },
  { name: "Playwright's download", applies: () => true, commands: () => [playwrightCommand()] },
];

function runs([command = "", ...args]: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", 2, 2], env }).status === 0;
}

/** The browser of this machine, installed first where there is none. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const tried: string[] = [];
  for (const installer of INSTALLERS.filter(({ applies }) => applies())) {
    console.error(`No Chrome or Chromium on this machine; installing Chromium by ${installer.name}.`);
    tried.push(installer.name);
    if (!installer.commands().every(runs)) continue;
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `The tests need Chrome or Chromium; none was found, and ${tried.join(" and ")} did not bring one. ` +
      "Install one (Debian, as root: apt-get install chromium), or set CHROME_PATH to its program file.",
  );
}
