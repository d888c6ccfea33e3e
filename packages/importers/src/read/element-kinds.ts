const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

/** Elements whose content is never shown as text, or is not the page's own. */
export const UNSHOWN: ReadonlySet<string> = set(
  "head script style template noscript svg iframe object embed applet audio video canvas map area param datalist select input button frameset frame noframes noembed dialog",
);

/** Elements that begin and end a line of their own. */
export const BLOCKS: ReadonlySet<string> = set(
  "html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre hr article section main aside header footer nav address figure figcaption form fieldset legend details summary center hgroup menu dir search listing plaintext xmp",
);

/** Parts that belong to the site, not to the page. */
export const SITE_PARTS: ReadonlySet<string> = set("nav footer");

/** Marks of Portable Text by element. */
export const MARKS: Readonly<Record<string, string>> = {
  strong: "strong",
  b: "strong",
  em: "em",
  i: "em",
  cite: "em",
  code: "code",
  tt: "code",
  kbd: "code",
  samp: "code",
  sup: "sup",
  sub: "sub",
  u: "underline",
  ins: "underline",
  s: "strike-through",
  strike: "strike-through",
  del: "strike-through",
};
