// Types of the tags in the templates of frameworks. Each file is to be imported once, for its types only.

// Without it every declaration of the file would be exported.
const NOTHING_ELSE = "export {};\n";

const base = ({ name }) => name.replace(/Element$/, "");

/** The text of dist/jsx.d.ts: React 19 and Preact; of both, only one need be installed. */
export function jsxTypes(elements) {
  const lines = (html) =>
    elements
      .map(
        (each) =>
          `      "${each.tagName}": ${html(each.name, `${base(each)}Attributes`)} & ${base(each)}Attributes & On<${base(each)}Events>;`,
      )
      .join("\n");
  return `${imports(elements)}
type On<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};

// @ts-ignore: React need not be installed.
type ReactTag<Element> = import("react").DetailedHTMLProps<import("react").HTMLAttributes<Element>, Element>;
// @ts-ignore: Preact need not be installed.
type PreactTag<Element> = import("preact").HTMLAttributes<Element>;

// @ts-ignore: React need not be installed.
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${lines((name, attributes) => `Omit<ReactTag<${name}>, keyof ${attributes}>`)}
    }
  }
}

// @ts-ignore: Preact need not be installed.
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
${lines((name, attributes) => `Omit<PreactTag<${name}>, keyof ${attributes}>`)}
    }
  }
}

${NOTHING_ELSE}`;
}

/** The text of dist/vue.d.ts. */
export function vueTypes(elements) {
  const lines = elements.map(
    (each) =>
      `    "${each.tagName}": VueElement<${each.name}, ${base(each)}Attributes, ${base(each)}Events>;`,
  );
  return `import type { HTMLAttributes, PublicProps } from "vue";
${imports(elements)}
type On<Events> = {
  [Name in keyof Events & string as Name extends \`event-content:\${infer Short}\`
    ? \`onEventContent:\${Short}\`
    : never]?: ((event: Events[Name]) => void) | undefined;
};

type VueElement<ElementType, Attributes, Events> = new () => ElementType & {
  $props: Omit<HTMLAttributes, keyof Attributes> & Attributes & On<Events> & PublicProps;
};

declare module "vue" {
  interface GlobalComponents {
${lines.join("\n")}
  }
}

${NOTHING_ELSE}`;
}

/** The text of dist/svelte.d.ts. */
export function svelteTypes(elements) {
  const lines = elements.map(
    (each) =>
      `    "${each.tagName}": Tag<HTMLAttributes<${each.name}>, ${base(each)}Attributes, ${base(each)}Events>;`,
  );
  return `import type { HTMLAttributes } from "svelte/elements";
${imports(elements)}
type Tag<Html, Attributes, Events> = Omit<Html, keyof Attributes> &
  Attributes & {
    [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
  };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
${lines.join("\n")}
  }
}

${NOTHING_ELSE}`;
}

function imports(elements) {
  const types = elements.flatMap((each) => [`${base(each)}Attributes`, `${base(each)}Events`]);
  const classes = elements.map(({ name }) => name);
  return `import type {\n  ${types.join(",\n  ")},\n} from "./attributes.js";\nimport type {\n  ${classes.join(",\n  ")},\n} from "./index.js";\n`;
}
