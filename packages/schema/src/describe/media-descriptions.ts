import type { RecordDescriptions } from "./record-descriptions.ts";

const KEY = "A name of the block within the text, for editors that keep one.";

const IMAGE = {
  url: "Where the image is.",
  alt: "What it shows, for those who do not see it.",
  decorative: "That it says nothing, and needs no `alt`.",
  caption: "What stands below it.",
  credit: "Whose work it is.",
  width: "Its width in pixels.",
  height: "Its height in pixels.",
};

const RECORDING = {
  title: "What it is called.",
  url: "Where it is seen or heard; nothing is loaded from there until a reader asks.",
  mediaType: "Its media type, such as `video/mp4`.",
  language: "The language spoken.",
  duration: "Its length, an ISO 8601 duration: `PT1H30M`.",
  poster: "The picture that stands for it.",
};

/** What documents, images, recordings and rich text say, for editors and for the reference. */
export const MEDIA_DESCRIPTIONS: RecordDescriptions = {
  DocumentEntry: {
    description: "A document of a meeting, or behind a text.",
    fields: {
      title: "What it is called; never “click here”.",
      kind: "What sort of document.",
      url: "Where it is.",
      mediaType: "Its media type, such as `application/pdf`.",
      bytes: "Its size in bytes.",
      pages: "How many pages it has.",
      language: "Its language.",
      otherLanguages: "The same document in other languages.",
      symbol: "Its United Nations document symbol: `A/CONF.151/26`.",
      accessible: "Whether it can be read with a screen reader.",
      accessibleContact: "Whom to ask for a copy that can.",
      availability: "Whether it can be had. Left out, it follows from `url`.",
      archivedCopy: "A copy in a web archive.",
      access:
        "Whether it is published; lists of participants are withheld unless the archive says otherwise.",
      accessNote: "Why not, in words for readers.",
    },
  },
  DocumentCopy: {
    description: "The same document in another language.",
    fields: { language: "Its language.", url: "Where it is.", bytes: "Its size in bytes." },
  },
  Image: { description: "An image with what it shows, or said to be decoration.", fields: IMAGE },
  Recording: { description: "A link to a film or a sound.", fields: RECORDING },
  TextBlock: {
    description: "A paragraph, a heading, a quotation or a list item of Portable Text.",
    fields: {
      _type: "That it is text.",
      _key: KEY,
      style: "What it is.",
      listItem: "That it is an item of a list.",
      level: "How deep in lists, from 1.",
      children: "Its runs of text.",
      markDefs: "The links and languages that its runs refer to.",
    },
  },
  Span: {
    description: "A run of text with its marks.",
    fields: {
      _type: "That it is a run of text.",
      _key: KEY,
      text: "The text.",
      marks:
        "`strong`, `em`, `code`, `sup`, `sub`, `underline`, `strike-through`, or the `_key` of a mark definition.",
    },
  },
  LinkMark: {
    description: "Makes a run a link.",
    fields: { _type: "That it is a link.", _key: "What `marks` refers to.", href: "Where it leads." },
  },
  LanguageMark: {
    description: "Says that a run is in another language than the text around it.",
    fields: { _type: "That it is a language.", _key: "What `marks` refers to.", lang: "The language." },
  },
  TableBlock: {
    description: "A table.",
    fields: { _type: "That it is a table.", _key: KEY, caption: "What the table shows.", rows: "Its rows." },
  },
  TableRow: { description: "A row of a table.", fields: { _key: KEY, cells: "Its cells." } },
  TableCell: {
    description: "A cell of a table.",
    fields: {
      _key: KEY,
      header: "That it heads its row or column.",
      children: "Its runs of text.",
      markDefs: "The links and languages that its runs refer to.",
    },
  },
  ImageBlock: {
    description: "An image within the text.",
    fields: { _type: "That it is an image.", _key: KEY, ...IMAGE },
  },
  VideoBlock: {
    description: "A recording within the text.",
    fields: { _type: "That it is a recording.", _key: KEY, ...RECORDING },
  },
};
