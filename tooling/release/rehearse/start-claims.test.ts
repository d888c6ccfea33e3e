import { expect, test } from "vitest";
import { startClaims } from "./start-claims.ts";

test("what holds is told at once, and stands in the table with what was found", async () => {
  const lines: string[] = [];
  const claims = startClaims((line) => lines.push(line));
  await claims.claim("a snapshot has its tag", async () => "pr-7");
  await claims.claim("latest stays", async () => "1.0.0");
  expect(lines).toEqual([
    expect.stringMatching(/^ok +\d+\.\d s {2}a snapshot has its tag$/),
    expect.stringMatching(/^ok +\d+\.\d s {2}latest stays$/),
  ]);
  expect(claims.table().split("\n")[1]).toMatch(/^latest stays {14}\d\.\d s {2}1\.0\.0$/);
  expect(claims.held).toBe(2);
});

test("what does not hold ends it, with the claim and the reason", async () => {
  const claims = startClaims(() => {});
  const broken = claims.claim("latest stays", async () => {
    throw new Error("expected 1.0.0, found 0.0.0-pr-7");
  });
  await expect(broken).rejects.toThrow(
    "It does not hold that latest stays.\nexpected 1.0.0, found 0.0.0-pr-7",
  );
  expect(claims.held).toBe(0);
});
