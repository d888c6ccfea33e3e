const LIMIT = 75;
const FOLD = "\r\n ";
const BEYOND_ASCII = /[^\u0000-\u007f]/;
// A character of UTF-16 is at most three octets of UTF-8, so that a line this short never folds.
const SHORT = LIMIT / 3;

/**
 * One content line, folded at 75 octets and never inside a character, ended with CRLF. A fold stands before a space and not
 * after it: what trims the ends of lines would eat the space.
 *
 * @see RFC 5545, section 3.1
 */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (line.length <= SHORT) return `${line}\r\n`;
  if (BEYOND_ASCII.test(line)) return `${foldCharacters(line)}\r\n`;
  return line.length <= LIMIT ? `${line}\r\n` : `${foldAscii(line)}\r\n`;
}

function foldAscii(line: string): string {
  let out = "";
  let from = 0;
  for (let room = LIMIT; line.length - from > room; room = LIMIT - 1) {
    const to = foldAt(line, from, from + room);
    out += line.slice(from, to) + FOLD;
    from = to;
  }
  return out + line.slice(from);
}

function foldCharacters(line: string): string {
  let out = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) as number;
    const size = octetsOf(code);
    if (octets + size > LIMIT) {
      const to = foldAt(line, from, at);
      out += line.slice(from, to) + FOLD;
      from = to;
      octets = 1 + at - to;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return out + line.slice(from);
}

function foldAt(line: string, from: number, to: number): number {
  return line[to - 1] === " " && to - 1 > from ? to - 1 : to;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
