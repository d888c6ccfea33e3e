export { bundleScript } from "./bundle-script.ts";
export { checkBlocks } from "./check-blocks.ts";
export { checkCss } from "./check-css.ts";
export { readSnippets, type Snippet } from "./read-snippets.ts";
export { runCommand } from "./run-command.ts";
export { runConsole } from "./run-console.ts";
export { runModule } from "./run-module.ts";
export { type PageOptions, runPage, type ServedFile } from "./run-page.ts";
export { runShell, type ShellOptions } from "./run-shell.ts";
