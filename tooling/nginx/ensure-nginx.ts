import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/usr/local/bin/nginx",
  "/opt/homebrew/bin/nginx",
];

const INSTALL = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "nginx-light"],
] as const;

/** The nginx of this machine; as root where there is apt, installed first where there is none. */
export function ensureNginx(): string {
  const found = findNginx();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.error("No nginx on this machine; installing it by apt-get.");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const [command, ...args] of INSTALL) spawnSync(command, args, { stdio: ["ignore", 2, 2], env });
    const installed = findNginx();
    if (installed) return installed;
  }
  throw new Error(
    "The test of docs/publishing.md needs nginx, and none was found. Install it (Debian, as root: apt-get install nginx-light), or set NGINX_PATH to its program file.",
  );
}

function findNginx(): string | undefined {
  return [process.env.NGINX_PATH, ...PLACES].find((place) => place !== undefined && existsSync(place));
}
