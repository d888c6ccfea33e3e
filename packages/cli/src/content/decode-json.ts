import type { Fault } from "@event-content/schema";

/** JSON bytes as text (RFC 8259, section 8.1: UTF-8), or the fault. A byte order mark is left out. */
export function decodeJson(bytes: Uint8Array): string | Fault {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      code: "invalid-encoding",
      severity: "error",
      message: "The file is not UTF-8.",
      path: "",
      expected: "JSON in UTF-8",
      received: "bytes of another encoding",
      hint: "Save the file again as UTF-8.",
      line: firstBadLine(bytes),
      column: 1,
    };
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const before = new TextDecoder().decode(bytes).split("\ufffd", 1)[0] as string;
  return before.split(/\r\n|\r|\n/).length;
}
