import type { BuiltArchive } from "../archive/built-archive.ts";

/** The one script of every element, with its hash. */
export function embedScript({ href, integrity }: BuiltArchive): string {
  return `<script
  type="module"
  src="${href}embed.js"
  integrity="${integrity["embed.js"] ?? ""}"
  crossorigin="anonymous"
></script>`;
}
