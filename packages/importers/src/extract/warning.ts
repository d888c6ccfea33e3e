import type { Note } from "@event-content/schema";

/** A note of severity warning. */
export function warning(code: string, path: string, message: string, confidence?: number): Note {
  return { code, severity: "warning", path, message, ...(confidence !== undefined && { confidence }) };
}
