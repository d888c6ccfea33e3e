/** Stands for each character that no rule looks at: neither letter, digit, space nor punctuation. */
const ASIDE = "\uFFFC";

const ADDRESSES = [
  /(?:\b[a-z]{3,6}:\/\/|\bmailto:|\bwww\.)[^\s<>"“”«»\u2E80-\uFFEF]*/gi,
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/gu,
  /(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/[^\s<>"“”«»\u2E80-\uFFEF]*/gi,
  /(?<![\w%.-])[\w%.-]+\.(?:com|org|net|int|pdf|docx?|xlsx?|pptx?|html?|zip|jpe?g|png|gif|csv|txt)(?![\w-])/gi,
];
// A quotation that is not closed goes on in the next paragraph.
const QUOTATIONS = [
  /„[^„“”]*[“”]/g,
  /“[^“”]*(?:”|$)/g,
  /«[^«»]*(?:»|$)/g,
  /「[^「」]*」|《[^《》]*》/g,
  /‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’(?!\p{L})/gu,
  /(?<![\p{L}\d])"(?=\S)[^"]*"/gu,
  /(?<![\p{L}\d'])'(?=\p{L})[^'\n]{0,200}(?<=\S)'(?![\p{L}\d])/gu,
];

/** The text with addresses and quotations set aside: they are not the editor's to reword. Its length stays. */
export function withoutQuoted(text: string): string {
  return [...ADDRESSES, ...QUOTATIONS].reduce((rest, pattern) => rest.replace(pattern, setAside), text);
}

/** As many characters as the words have, which no rule looks at. */
export function setAside(words: string): string {
  return ASIDE.repeat(words.length);
}
