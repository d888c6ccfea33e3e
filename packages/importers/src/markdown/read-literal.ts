import type { Nodes } from "mdast";
import type { BodyReader } from "./body-reader.ts";
import type { ContentBlock } from "./content-block.ts";
import { markdownFault } from "./markdown-fault.ts";
import { readYaml } from "./read-yaml.ts";

/** A fence named `block`: a block that Markdown has no form for, as YAML. */
export function readFence(node: Extract<Nodes, { type: "code" }>, reader: BodyReader): void {
  const reading = readYaml(node.value, reader.place(node).line);
  reader.faults.push(...reading.faults);
  if (typeof reading.value === "object" && reading.value !== null) {
    reader.put(reading.value as ContentBlock, node);
  } else if (reading.faults.length === 0) {
    reader.faults.push(
      markdownFault(
        {
          code: "empty-block",
          message: "This fence named block holds no block.",
          expected: "the fields of a block as YAML, such as _type: video",
          received: "nothing",
          hint: "Write the fields, or remove the fence.",
        },
        reader.place(node),
      ),
    );
  }
}

/** Other code: content has it within lines only. */
export function readCode(node: Extract<Nodes, { type: "code" }>, reader: BodyReader): void {
  reader.warn(
    {
      code: "code-as-text",
      message: "A block of code is read as a paragraph of code.",
      hint: "Content has code within lines only.",
    },
    node,
  );
  if (node.value === "") return;
  reader.put(
    {
      _type: "block",
      style: "normal",
      children: [{ _type: "span", text: node.value, marks: ["code"] }],
    },
    node,
  );
}

/** A block of HTML stays text; comments are left out. */
export function readHtml(node: Extract<Nodes, { type: "html" }>, reader: BodyReader): void {
  const text = node.value.replace(/<!--[\s\S]*?-->/g, "").trim();
  if (text === "") return;
  warnOfHtml(text, node, reader);
  reader.put({ _type: "block", style: "normal", children: [{ _type: "span", text }] }, node);
}

/** Says which HTML stays text. */
export function warnOfHtml(html: string, node: Nodes, reader: BodyReader): void {
  reader.warn(
    {
      code: "html-as-text",
      message: `This HTML is kept as text: ${html.slice(0, 60)}`,
      hint: "Use Markdown; of HTML there are <sup>, <sub>, <u>, <s>, <em>, <strong>, <code>, <br> and <span lang>.",
    },
    node,
  );
}
