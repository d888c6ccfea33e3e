import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { listExports } from "./list-exports.ts";
import { pretendPackage } from "./pretend-package.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "exports-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("tells what of an entry point runs, what is a type, and what is both", () => {
  const types = path.join(folder, "index.d.ts");
  writeFileSync(
    path.join(folder, "part.d.ts"),
    "export declare class Pump {}\nexport declare class Wire {}\n",
  );
  writeFileSync(
    types,
    'export declare const depth: number;\nexport interface Well {}\nexport { Pump } from "./part.js";\nexport type { Wire } from "./part.js";\ndeclare const hidden: number;\n',
  );
  const exports = { ".": { types: "./index.d.ts" }, "./style.css": "./style.css" };
  const packed = {
    ...pretendPackage({ exports }),
    entries: [{ name: "@event-content/wells", types, runs: true }],
  };
  expect(listExports(packed)).toBe(
    "@event-content/wells\n  both  Pump\n  type  Well\n  type  Wire\n  value depth\n\n@event-content/wells/style.css\n",
  );
});
