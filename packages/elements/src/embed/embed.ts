// The file of a script tag: all elements, and the forms for pages that strip unknown tags.
import "../define/index.ts";
import { takePlaceholders } from "./placeholders.ts";

takePlaceholders(document);
