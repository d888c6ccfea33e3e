/** The words before a date that make it the last day of something. */
export const LAST_DAY: RegExp =
  /\b(?:through|until|till|up to|(?:end(?:s|ed)?|clos(?:es|ed)|conclud(?:es|ed))(?: \w+ly)? (?:on|in|by))\s+(?:the )?$/iu;
