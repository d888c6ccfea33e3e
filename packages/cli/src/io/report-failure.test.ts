import { expect, test } from "vitest";
import { memoryIo } from "../../test/memory-io.ts";
import { CommandError } from "./command-error.ts";
import { reportFailure } from "./report-failure.ts";

test("a stack trace comes with debug only", () => {
  const error = new CommandError("network", "no\u001b[31m answer", { cause: new Error("socket") });
  const plain = memoryIo();
  expect(reportFailure(error, plain, {})).toBe(2);
  expect(plain.written.stderr).toBe("error: no\\u001b[31m answer\n");
  const debug = memoryIo();
  expect(reportFailure(error, debug, { debug: true })).toBe(2);
  expect(debug.written.stderr).toContain("    at ");
  expect(debug.written.stderr).toContain("Caused by: Error: socket");
});

test("a fault of the program itself asks for --debug, and is no wrong usage", () => {
  const io = memoryIo();
  expect(reportFailure(new TypeError("x is undefined"), io, {})).toBe(1);
  expect(io.written.stderr).toBe(
    "error: a fault of event-content itself: x is undefined. Run again with --debug, and report what it prints.\n",
  );
});
