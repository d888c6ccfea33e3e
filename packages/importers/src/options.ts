import { safeUrl } from "@event-content/schema/core";
import { parse } from "parse5";
import type { HtmlNode, HtmlParser } from "./read/html-node.ts";
import { slug } from "./text/slug.ts";

/** What is known of a page beside its text. */
export interface ImportOptions {
  /** BCP 47 tag of the page's language. Default: the `lang` of the HTML, else `en`. */
  readonly lang?: string;
  /** The original address of the page. Links are resolved against it, and a date in its path is the day of publication. */
  readonly url?: string;
  /** When the page was published, as `2003-11-18` or an RFC 3339 instant. */
  readonly published?: string;
  /** The file the page was read from, kept in `source`. */
  readonly file?: string;
  /** Makes a tree of HTML. Default: parse5. */
  readonly parseHtml?: HtmlParser;
  /** Makes an id (`[a-z0-9-]{1,80}`) from a title. Default: the words of the title, about 50 characters of them. */
  readonly makeId?: (title: string) => string;
  /** The name kept in `source.importer`. Default: `text` or `html`. */
  readonly importer?: string;
}

/** {@link ImportOptions} with every default filled in. */
export interface CompleteOptions {
  readonly lang: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly file: string | undefined;
  readonly parseHtml: HtmlParser;
  readonly makeId: (title: string) => string;
  readonly importer: string | undefined;
}

export function completeOptions(options: ImportOptions): CompleteOptions {
  return {
    lang: options.lang,
    url: options.url === undefined ? undefined : safeUrl(options.url),
    published: options.published,
    file: options.file === "" ? undefined : options.file,
    parseHtml: options.parseHtml ?? parseWithoutScripts,
    makeId: options.makeId ?? slug,
    importer: options.importer === "" ? undefined : options.importer,
  };
}

function parseWithoutScripts(html: string): HtmlNode {
  return parse(html, { scriptingEnabled: false }) as HtmlNode;
}
