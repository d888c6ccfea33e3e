import type { Fault } from "@event-content/schema";
import { markdownFault, type Position } from "./markdown-fault.ts";
import { type BodyReading, readBody } from "./read-body.ts";
import { readYaml } from "./read-yaml.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** One file: the fields of its front matter, with its Markdown as `body`. */
export interface FileReading {
  readonly value: Record<string, unknown> | undefined;
  readonly faults: readonly Fault[];
  readonly has: (field: string) => boolean;
  readonly positionOf: (path: readonly string[], at: "key" | "value") => Position;
  readonly sourceOf: (path: readonly string[]) => string | undefined;
}

export function readFile(input: string): FileReading {
  const text = input.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const split = splitFrontMatter(text);
  const yaml = readYaml(split.yaml, 1);
  const body = safeBody(split.body, split.bodyLine);
  const faults = [...split.faults, ...yaml.faults, ...(split.faults.length === 0 ? body.faults : [])];
  const fields = fieldsOf(yaml.value, split.faults.length + yaml.faults.length === 0, faults);
  const written = body.blocks.length > 0;
  if (fields && written && "body" in fields) faults.push(twoBodies(yaml.positionOf(["body"], "key")));
  const value = fields && (written ? { ...fields, body: body.blocks } : fields);
  return {
    value,
    faults,
    has: (field) => value !== undefined && Object.hasOwn(value, field),
    positionOf: (path, at) => {
      const [field, index] = path;
      const inText = field === "body" && written ? body.positions[Number(index ?? 0)] : undefined;
      return inText ?? yaml.positionOf(path, at);
    },
    sourceOf: yaml.sourceOf,
  };
}

/** A text nested so deeply that reading it ends the stack is a fault, and no crash. */
function safeBody(text: string, before: number): BodyReading {
  try {
    return readBody(text, before);
  } catch (error) {
    const fault = markdownFault(
      {
        code: "unreadable-body",
        message: `The Markdown cannot be read: ${(error as Error).message}.`,
        path: "/body",
        expected: "lists, quotes and marks a few levels deep",
        received: "a text nested more deeply",
        hint: "Nest less deeply.",
      },
      { line: before + 1, column: 1 },
    );
    return { blocks: [], positions: [], faults: [fault] };
  }
}

function fieldsOf(value: unknown, sound: boolean, faults: Fault[]): Record<string, unknown> | undefined {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  if (sound) {
    faults.push(
      markdownFault(
        {
          code: "no-fields",
          message: "The front matter holds no fields.",
          expected: "fields such as id: wells and kind: event, one a line",
          received: value === undefined ? "nothing" : Array.isArray(value) ? "a list" : "a text",
          hint: "Write each field as a name, a colon, a space and a value.",
        },
        { line: 2, column: 1 },
      ),
    );
  }
  return undefined;
}

function twoBodies(position: Position): Fault {
  return markdownFault(
    {
      code: "two-bodies",
      message: "The front matter has a body, and there is Markdown below it.",
      path: "/body",
      expected: "one of the two",
      received: "both",
      hint: "Remove body from the front matter; the Markdown is the body.",
    },
    position,
  );
}
