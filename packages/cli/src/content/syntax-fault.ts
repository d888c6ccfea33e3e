import type { Fault } from "@event-content/schema";
import { type ParseError, printParseErrorCode } from "jsonc-parser";
import { positionAt } from "./position-at.ts";

interface Words {
  readonly message: string;
  readonly expected: string;
  readonly hint?: string;
}

const WORDS: Readonly<Record<string, Words>> = {
  InvalidSymbol: {
    message: "This word is no JSON value.",
    expected: 'a value: text in "double quotes", a number, true, false, null, a list or an object',
    hint: 'Put texts into "double quotes".',
  },
  InvalidNumberFormat: {
    message: "This number is not complete.",
    expected: "a number such as 12 or 0.5",
  },
  PropertyNameExpected: {
    message: "A field name is missing here.",
    expected: 'a field name in "double quotes"',
    hint: "Remove the comma before a closing brace, and put field names into double quotes.",
  },
  ValueExpected: {
    message: "A value is missing here.",
    expected: "a value after the colon or comma",
    hint: "Add the value, or remove the comma before it.",
  },
  ColonExpected: { message: "A colon is missing here.", expected: "a colon between a field and its value" },
  CommaExpected: {
    message: "A comma is missing here.",
    expected: "a comma before the next field or value",
    hint: "Add a comma after what stands before.",
  },
  CloseBraceExpected: { message: "A closing brace is missing.", expected: "} at the end of the object" },
  CloseBracketExpected: { message: "A closing bracket is missing.", expected: "] at the end of the list" },
  EndOfFileExpected: {
    message: "Something follows the end of the content.",
    expected: "nothing more",
    hint: "Put several items into one list: [ {…}, {…} ].",
  },
  InvalidCommentToken: {
    message: "JSON has no comments.",
    expected: "content without comments",
    hint: "Remove the comment.",
  },
  UnexpectedEndOfComment: {
    message: "JSON has no comments.",
    expected: "content without comments",
    hint: "Remove the comment.",
  },
  UnexpectedEndOfString: {
    message: "This text is not closed on its line.",
    expected: 'a closing "',
    hint: "Close the quotes, and write a line break inside a text as \\n.",
  },
  UnexpectedEndOfNumber: { message: "This number is not complete.", expected: "a digit" },
  InvalidUnicode: {
    message: "This \\u escape is not complete.",
    expected: "\\u and four hexadecimal digits",
  },
  InvalidEscapeCharacter: {
    message: "This escape does not exist.",
    expected: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t, or \\u and four hexadecimal digits',
    hint: "Write a backslash as \\\\.",
  },
  InvalidCharacter: {
    message: "A character that JSON does not allow stands here.",
    expected: "\\n for a line break, \\t for a tab",
  },
};

const FALLBACK: Words = { message: "This is not JSON.", expected: "JSON" };

/** What is wrong with JSON that cannot be read, in words. */
export function syntaxFault(error: ParseError, text: string): Fault {
  const words = WORDS[printParseErrorCode(error.error)] ?? FALLBACK;
  return {
    code: "invalid-json",
    severity: "error",
    message: `Invalid JSON. ${words.message}`,
    path: "",
    expected: words.expected,
    received: receivedAt(text, error.offset),
    hint: words.hint ?? "",
    ...positionAt(text, error.offset),
  };
}

function receivedAt(text: string, offset: number): string {
  const token = /^(?:[\p{L}\p{N}_.+-]{1,30}|"[^"\n]{0,30}"?|\S)/u.exec(text.slice(offset).trimStart());
  return token ? token[0] : "the end of the file";
}
