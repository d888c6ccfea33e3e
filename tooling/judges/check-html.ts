import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { HtmlFault, JudgedFile } from "./html-fault.ts";
import { findJava, runNuChecker } from "./nu-checker.ts";
import { runHtmlValidate } from "./run-html-validate.ts";

export type HtmlJudge = "nu" | "html-validate";

export interface CheckHtmlOptions {
  /** Which judge is asked; the Nu checker where there is Java 11 or later, else html-validate. */
  readonly judge?: HtmlJudge;
}

let announced = false;

function announce(judge: HtmlJudge): void {
  if (announced) return;
  announced = true;
  console.error(
    judge === "nu" ? "HTML is judged by the Nu checker." : "HTML is judged by html-validate (no Java).",
  );
}

/** The errors in complete HTML documents, given by name: an empty list when all are valid. */
export async function checkHtml(
  documents: Readonly<Record<string, string>>,
  options: CheckHtmlOptions = {},
): Promise<HtmlFault[]> {
  const java = options.judge === "html-validate" ? undefined : findJava();
  if (options.judge === "nu" && !java)
    throw new Error("The Nu checker needs Java 11 or later; none was found.");
  announce(java ? "nu" : "html-validate");
  const folder = await mkdtemp(path.join(tmpdir(), "check-html-"));
  try {
    const files: JudgedFile[] = [];
    for (const [name, html] of Object.entries(documents)) {
      const file = path.join(folder, `${files.length}.html`);
      await writeFile(file, html);
      files.push({ name, file });
    }
    if (files.length === 0) return [];
    return java ? await runNuChecker(java, files) : await runHtmlValidate(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
