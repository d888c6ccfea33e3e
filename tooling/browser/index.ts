export { ensureBrowser } from "./ensure-browser.ts";
export { type FindBrowserOptions, findBrowser } from "./find-browser.ts";
export { launchBrowser } from "./launch-browser.ts";
export { type OpenPage, type OpenPageOptions, openPage } from "./open-page.ts";
export { type ServedFolder, type ServeFolderOptions, serveFolder } from "./serve-folder.ts";
