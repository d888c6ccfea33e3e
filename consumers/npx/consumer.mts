import path from "node:path";
import { type Consumer, expectHolds } from "../../tooling/consumers/index.ts";

export const consumers: readonly Consumer[] = [
  {
    name: "npx @event-content/cli",
    tool: async ({ run }) => `npm ${(await run(["npm", "--version"])).trim()}`,
    check: async ({ folder, registry, run, serve, shows }) => {
      const env = { npm_config_registry: registry, npm_config_cache: path.join(folder, "npm-cache") };
      const cli = (...args: string[]) => run(["npx", "--yes", "@event-content/cli", ...args], { env });
      const url = "https://www.example.org/news/2004_05_07.html";
      await cli("import", "old-page.txt", "--url", url, "--out", "content");
      expectHolds(
        "The calendar",
        await cli("render", "content/safe-wells-for-every-village.json", "--to", "ics"),
        ["SUMMARY;LANGUAGE=en:Safe wells for every village", "DTSTART;VALUE=DATE:20040503"],
      );
      await cli("build", "content", "--out", "public", "--base-url", "https://archive.example.org/");
      expectHolds("The answer", await cli("query", "public", "--text", "wells"), [
        '"safe-wells-for-every-village"',
      ]);
      await shows(`${await serve("public")}/en/`, {
        body: ["Safe wells for every village", "3 May", "year inferred"],
      });
    },
  },
];
