import { HtmlValidate } from "html-validate";
import type { HtmlFault, JudgedFile } from "./html-fault.ts";

/** The judge of machines without Java: close to the standard, but not the Nu checker itself. */
export async function runHtmlValidate(files: readonly JudgedFile[]): Promise<HtmlFault[]> {
  const judge = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const faults: HtmlFault[] = [];
  for (const { file, name } of files) {
    const { results } = await judge.validateFile(file);
    for (const message of results.flatMap(({ messages }) => messages)) {
      if (message.severity < 2) continue;
      faults.push({ file: name, line: message.line, message: `${message.message} (${message.ruleId})` });
    }
  }
  return faults;
}
