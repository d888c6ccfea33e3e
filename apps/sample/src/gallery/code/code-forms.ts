import { drupal } from "./drupal.ts";
import type { CodeBlock, Embed } from "./embed.ts";
import { iframe } from "./iframe.ts";
import { npm } from "./npm.ts";
import { react } from "./react.ts";
import { scriptTag } from "./script-tag.ts";
import { vue } from "./vue.ts";
import { wordpress } from "./wordpress.ts";

export interface CodeForm {
  readonly id: string;
  readonly name: string;
  /** What to know before copying. */
  readonly note: string;
  readonly blocks: (embed: Embed) => readonly CodeBlock[];
  /** Made for elements only of which there is a page for frames. */
  readonly framed?: boolean;
}

/** The forms in which an embed is copied. */
export const CODE_FORMS: readonly CodeForm[] = [
  {
    id: "script",
    name: "Script tag",
    note: "Works on any page that takes tags as they are. The browser refuses a script that is not the one you looked at.",
    blocks: scriptTag,
  },
  {
    id: "npm",
    name: "npm",
    note: "In a bundle of your own, only what the element needs is loaded.",
    blocks: npm,
  },
  {
    id: "react",
    name: "React",
    note: "Typed components for React 19; on a server they are the tag with its attributes and content.",
    blocks: react,
  },
  {
    id: "vue",
    name: "Vue",
    note: "The types of every tag, for Vue 3 and its tools.",
    blocks: vue,
  },
  {
    id: "drupal",
    name: "Drupal",
    note: "Text formats strip tags that they do not know; a div with data- attributes stays.",
    blocks: drupal,
  },
  {
    id: "wordpress",
    name: "WordPress",
    note: "No plugin is needed. A pasted address shows the archive’s own page in a frame: of the knobs only language and item count there.",
    blocks: wordpress,
  },
  {
    id: "iframe",
    name: "iframe",
    note: "The archive’s own page in a frame, which has the height of its content. Of the knobs only language and item count.",
    blocks: iframe,
    framed: true,
  },
];
