import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runCli } from "../test/run-cli.ts";

const cwd = tmpdir();

test("--version prints the version and nothing else", async () => {
  const { status, stdout, stderr } = await runCli(["--version"], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
});

test.each([[["--help"]], [["help"]]])("%j prints commands, examples and exit statuses", async (args) => {
  const { status, stdout, stderr } = await runCli(args, { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const word of ["import", "validate", "render", "build", "serve", "Examples:", "Exit status:"]) {
    expect(stdout).toContain(word);
  }
});

test.each(["import", "validate", "render", "build", "serve"])("%s --help exits with 0", async (command) => {
  const { status, stdout } = await runCli([command, "--help"], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain(`Usage: event-content ${command}`);
});

test.each([
  ["no command", [], "Usage: event-content"],
  ["a misspelt command", ["validat", "x"], "Did you mean validate?"],
  ["an unknown command", ["frobnicate"], "unknown command 'frobnicate'"],
  ["a misspelt option", ["validate", "x", "--formt", "json"], "Did you mean --format?"],
  ["a missing argument", ["validate"], "missing required argument 'path'"],
  ["one argument too many", ["serve", "a", "b"], "too many arguments"],
  ["a misspelt format of faults", ["validate", "x", "--format", "jsn"], "Did you mean json?"],
  ["a misspelt format of output", ["render", "x", "--to", "jsonl"], "Did you mean jsonld?"],
  ["no format of output", ["render", "x"], "required option '--to <format>' not specified"],
  ["an unknown reader", ["import", "x", "--from", "pdf"], "Choose from auto, text, html."],
  ["an impossible date", ["import", "x", "--published", "2003-02-30"], "month 2 of 2003 has 28 days"],
  ["a date without a year", ["import", "x", "--published", "XXXX-02-03"], "has no year"],
  ["an address that runs a script", ["import", "x", "--url", "javascript:alert(1)"], "whole web address"],
  ["a relative address", ["import", "x", "--url", "news/1.html"], "whole web address"],
  ["no language", ["import", "x", "--lang", "English please"], "language tag such as en"],
  ["an offset as a zone", ["render", "x", "--to", "html", "--time-zone", "+06:00"], "Asia/Almaty"],
  ["a moment without an offset", ["render", "x", "--to", "ics", "--now", "2026-01-01"], "with an offset"],
  ["a relative base", ["render", "x", "--to", "html", "--base-url", "/news"], "whole web address"],
  ["no port", ["serve", ".", "--port", "http"], "a number from 0 to 65535"],
])("%s is wrong usage", async (_, args, words) => {
  const { status, stdout, stderr } = await runCli(args, { cwd });
  expect(stderr).toContain(words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
});
