/** What the readers need of a parsed HTML document; parse5's default tree fits. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** Makes a tree of an HTML text. Injected, so that another parser can stand in. */
export type HtmlParser = (html: string) => HtmlNode;
