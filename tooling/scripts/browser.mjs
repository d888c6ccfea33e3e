// Finds or installs the browser of the tests, before they ask for it all at once.
import { ensureBrowser } from "../browser/ensure-browser.ts";

try {
  console.log(ensureBrowser());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
