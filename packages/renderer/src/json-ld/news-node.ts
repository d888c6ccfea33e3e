import type { ItemInput } from "@event-content/schema";
import { plain } from "../components/text/text.ts";
import { pick } from "../language/pick-text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { keywords } from "./keywords.ts";
import { compact, type Node } from "./node.ts";
import { plainBody } from "./plain-body.ts";
import {
  documentNodes,
  imageNodes,
  organizations,
  publisher,
  recordingNodes,
  reference,
} from "./shared-nodes.ts";
import { NEWS_TYPES } from "./vocabulary.ts";

/** A news item in the terms of schema.org; what is not known is left out. */
export function newsNode(item: Extract<ItemInput, { kind: "news" }>, state: RenderState): Node {
  const type = (item.type && NEWS_TYPES[item.type]) ?? "NewsArticle";
  return compact({
    "@type": type,
    "@id": reference(item, state),
    headline: plain(item.title, item.lang, state),
    description: plain(item.summary, item.lang, state),
    articleBody: plainBody(item.body, item.lang, state),
    url: absoluteUrl(state.href(item), state),
    inLanguage: pick(item.title, state.lang, item.lang)?.lang,
    datePublished: item.published && stamp(item.published),
    dateModified: item.updated && stamp(item.updated),
    dateline: type === "NewsArticle" ? plain(item.dateline, item.lang, state) : undefined,
    author: organizations(item, (each) => each.role !== "partner", state),
    publisher: publisher(state),
    keywords: keywords(item, state),
    about: aboutNodes(item.about ?? [], state),
    image: imageNodes(item, state),
    video: recordingNodes(item, state),
    isBasedOn: absoluteUrl(item.archive?.originalUrl, state),
    associatedMedia: documentNodes(item.documents, item.lang, state),
  });
}

function aboutNodes(ids: readonly string[], state: RenderState): Node[] {
  return ids.flatMap((id) => {
    const target = state.find(id);
    if (!target) return [];
    const name = plain(target.title, target.lang, state);
    return [compact({ "@type": "Event", "@id": reference(target, state), name })];
  });
}

/** A day or a moment as ISO 8601, without the marks of doubt that schema.org has no form for. */
function stamp(text: string): string {
  return text.replace(/[?~%]$/, "");
}
