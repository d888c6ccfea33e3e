import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** Colours of JSON; they are properties of the page, so that dark follows. */
export const codeColours: HighlightStyle = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--play-key)" },
  { tag: tags.string, color: "var(--play-text)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--play-value)" },
  { tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--play-sign)" },
  { tag: tags.invalid, color: "var(--_alert)" },
]);

const fault = (severity: string, colour: string) => ({
  [`.cm-lintRange-${severity}`]: {
    backgroundImage: "none",
    textDecoration: `underline wavy ${colour}`,
    textDecorationSkipInk: "none",
    textUnderlineOffset: "0.25em",
  },
  [`.cm-lintRange-${severity}.cm-lintRange-active`]: { backgroundColor: "var(--play-active)" },
  [`.cm-diagnostic-${severity}`]: { borderInlineStart: `4px solid ${colour}` },
  [`.cm-lint-marker-${severity}`]: { content: "none", "--mark": colour },
});

/** The look of the editor, in the words and measures of the site. */
export const codeStyle: ReturnType<typeof EditorView.theme> = EditorView.theme({
  "&": { blockSize: "100%", color: "inherit", backgroundColor: "transparent", fontSize: "0.875rem" },
  "&.cm-focused": {
    outline: "var(--_focus-width) solid var(--_focus)",
    boxShadow: "0 0 0 calc(var(--_focus-width) * 2) var(--_focus-ring)",
  },
  ".cm-scroller": { fontFamily: "var(--play-mono)", lineHeight: "1.6", overflow: "auto" },
  ".cm-content": { caretColor: "currentcolor", paddingBlock: "0.5rem" },
  ".cm-line": { paddingInline: "0.5rem 1rem" },
  ".cm-gutters": {
    color: "var(--_muted)",
    backgroundColor: "var(--_panel)",
    borderInlineEnd: "1px solid var(--_rule)",
  },
  ".cm-activeLineGutter": { color: "var(--play-ink)", backgroundColor: "transparent", fontWeight: "650" },
  ".cm-gutter-lint": { inlineSize: "1.1rem" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0 0.15rem" },
  ".cm-lint-marker": {
    display: "block",
    boxSizing: "border-box",
    width: "0.7rem",
    height: "0.7rem",
    marginBlockStart: "0.35rem",
    borderRadius: "50%",
    border: "2px solid var(--mark)",
    backgroundColor: "var(--mark)",
  },
  ".cm-lint-marker-warning": { borderRadius: "1px" },
  ".cm-tooltip": {
    maxInlineSize: "32rem",
    color: "var(--play-ink)",
    backgroundColor: "var(--_paper)",
    border: "1px solid var(--_field)",
    borderRadius: "var(--_radius)",
    fontFamily: "var(--play-font)",
  },
  ".cm-diagnostic": { padding: "0.4rem 0.75rem", whiteSpace: "pre-line" },
  "&.cm-focused .cm-matchingBracket, .cm-matchingBracket": {
    backgroundColor: "var(--play-active)",
    outline: "1px solid var(--_field)",
  },
  ".cm-specialChar": { color: "var(--_alert)" },
  ...fault("error", "var(--_alert)"),
  ...fault("warning", "var(--_notice-line)"),
});
