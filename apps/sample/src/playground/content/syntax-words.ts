/** What a person is told of each error of jsonc-parser: what is wrong, and how to mend it. */
export const SYNTAX_WORDS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  InvalidSymbol: [
    "This word is no JSON value.",
    'Put texts into "double quotes"; without quotes only numbers, true, false and null can stand here.',
  ],
  InvalidNumberFormat: ["This number is not complete.", "Write a number such as 12 or 0.5."],
  PropertyNameExpected: [
    "The name of a field is missing here.",
    'Put names of fields into "double quotes", and remove a comma before a closing brace.',
  ],
  ValueExpected: ["A value is missing here.", "Add the value, or remove the comma before it."],
  ColonExpected: ["A colon is missing here.", "Put a colon between a field and its value."],
  CommaExpected: ["A comma is missing here.", "Put a comma after what stands before."],
  CloseBraceExpected: ["A closing brace is missing.", "End the object with }."],
  CloseBracketExpected: ["A closing bracket is missing.", "End the list with ]."],
  EndOfFileExpected: [
    "Something follows the end of the content.",
    "Put several items into one list: [ {…}, {…} ].",
  ],
  InvalidCommentToken: ["JSON has no comments.", "Remove the comment."],
  UnexpectedEndOfComment: ["JSON has no comments.", "Remove the comment."],
  UnexpectedEndOfString: [
    "This text is not closed on its line.",
    "Close the quotes, and write a line break inside a text as \\n.",
  ],
  UnexpectedEndOfNumber: ["This number is not complete.", "Add the missing digit."],
  InvalidUnicode: ["This \\u escape is not complete.", "Write \\u and four hexadecimal digits."],
  InvalidEscapeCharacter: [
    "This escape does not exist.",
    'Write a backslash as \\\\, a quotation mark as \\", a line break as \\n.',
  ],
  InvalidCharacter: [
    "A character that JSON does not allow stands here.",
    "Write a line break as \\n and a tab as \\t.",
  ],
};
