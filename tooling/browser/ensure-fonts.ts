import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PACKAGES = ["fonts-noto-core", "fonts-noto-cjk"];

/** Fonts that pages are looked at with, by what a text in that language is set in. */
const FAMILIES = ["Noto Sans", "Noto Sans Arabic:lang=ar", "Noto Sans CJK SC:lang=zh"];

function missing(): string[] {
  return FAMILIES.filter((family) => {
    const { stdout } = spawnSync("fc-match", ["--format", "%{family}", family], { encoding: "utf8" });
    return !stdout?.startsWith(family.split(":")[0] as string);
  });
}

/** Installs the fonts that pictures of pages are compared in, where they are missing and Debian's packages can be had; the test says what is missing elsewhere. */
export function ensureFonts(): void {
  if (missing().length === 0 || !existsSync("/usr/bin/apt-get")) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", ...PACKAGES],
  ]) {
    const [program = "", ...args] = [...asRoot, ...command];
    spawnSync(program, args, { stdio: ["ignore", 2, 2], env });
  }
}
