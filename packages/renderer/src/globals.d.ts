// The one global beyond ECMAScript that browsers, Node and workers share and this package uses.
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
}
