// Finds or installs the browser of the tests and the fonts that pictures are compared in, before they ask for it all at once.
import { ensureBrowser } from "../browser/ensure-browser.ts";
import { ensureFonts } from "../browser/ensure-fonts.ts";

try {
  console.log(ensureBrowser());
  ensureFonts();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
