import { html, trustedHtml } from "@event-content/renderer/templates";
import type { Made } from "./made.ts";

const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * A document for a frame: no script can run there, and nothing but the one style sheet of the site is loaded, so that what
 * is pasted cannot send anything anywhere. Links open beside the page.
 */
export function previewDocument(
  { seen, lang, dir }: Pick<Made, "seen" | "lang" | "dir">,
  stylesheet: string,
): string {
  return html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<base target="_blank">
<title>What a reader sees</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body class="ec ec-page">
<main>${seen && trustedHtml(seen)}</main>
</body>
</html>`.html;
}
