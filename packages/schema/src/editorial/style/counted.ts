/** What is counted after a number, and not dated: `12 participants`, `12 new wells`. A part of a pattern. */
export const COUNTED: string =
  "\\s(?!(?:was|is|has|as|this|its|his|does|plus|per|us|across|towards|besides|versus|thus|unless|whereas|always|perhaps)\\b)" +
  "(?:(?:new|more|other|young|local)\\s)?(?:\\p{Ll}+s|people|per\\scent|percent|million|billion)\\b";
