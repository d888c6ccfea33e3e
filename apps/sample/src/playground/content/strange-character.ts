const CHARACTERS: readonly (readonly [
  characters: RegExp,
  words: readonly [message: string, hint: string],
])[] = [
  [
    /[“”„‟«»‘’‚]/,
    [
      "Curly quotes are no quotes in JSON.",
      'Put straight "double quotes" in their place, here and wherever they stand.',
    ],
  ],
  [
    /'/,
    [
      "Single quotes are no quotes in JSON.",
      'Put "double quotes" in their place, here and wherever they stand.',
    ],
  ],
  [
    /[\u00a0\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/,
    ["A space that JSON does not know stands here.", "Put an ordinary space in its place."],
  ],
];

/** What a person is told of a character that often comes along when text is copied; undefined for any other. */
export function strangeCharacter(
  text: string,
  offset: number,
): readonly [message: string, hint: string] | undefined {
  if (text.trimStart().startsWith("<")) {
    return ["This seems to be a page of HTML, not JSON.", "Use “Paste an old page” to make items of it."];
  }
  return CHARACTERS.find(([characters]) => characters.test(text.charAt(offset)))?.[1];
}
