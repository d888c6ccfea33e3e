import { listOf } from "./list-of.ts";
import type { PlacedText } from "./placed-text.ts";
import type { LooseBlock, LooseMark } from "./rich-texts-of.ts";
import { setAside } from "./set-aside.ts";
import type { TextRole } from "./style-rule.ts";

interface Run {
  readonly path: string;
  readonly text: string;
  /** Its own language, where it is another than that of the block. */
  readonly lang?: string | undefined;
  readonly link?: string | undefined;
  readonly code: boolean;
}

/** The words of a block as one text, then each link and each run in another language as a text of its own. */
export function blockTexts(block: LooseBlock, path: string, lang: string, role: TextRole): PlacedText[] {
  const runs = runsOf(block, path);
  if (runs.length === 0) return [];
  const links = stretches(runs, (run) => run.link);
  const foreign = stretches(runs, (run) => run.lang);
  return [
    joined(runs, lang, role),
    ...foreign.map((stretch) => joined(stretch.map(unmarked), stretch[0]?.lang ?? lang, "phrase")),
    ...links.map((stretch) => joined(stretch.map(unmarked), stretch[0]?.lang ?? lang, "link")),
  ];
}

function runsOf(block: LooseBlock, path: string): Run[] {
  const definitions = listOf(block.markDefs);
  return listOf(block.children).flatMap((span, index) => {
    if (typeof span?.text !== "string") return [];
    const marks = listOf(span.marks);
    const named = marks.flatMap((mark) => definitions.find((each) => each?._key === mark) ?? []);
    return [
      {
        path: `${path}/children/${index}/text`,
        text: span.text,
        lang: markOf(named, "language")?.lang,
        link: markOf(named, "link")?._key,
        code: marks.includes("code"),
      },
    ];
  });
}

function markOf(marks: readonly LooseMark[], type: string): LooseMark | undefined {
  return marks.find((mark) => mark._type === type);
}

function joined(runs: readonly Run[], lang: string, role: TextRole): PlacedText {
  const looked = runs.map((run) => (run.code || run.lang ? setAside(run.text) : run.text));
  let from = 0;
  const parts = runs.map(({ path, text }) => {
    const part = { from, path };
    from += text.length;
    return part;
  });
  return {
    text: runs.map((run) => run.text).join(""),
    lang,
    role,
    parts,
    looked: looked.join(""),
    besideLinks: runs.map((run, index) => (run.link ? setAside(run.text) : looked[index])).join(""),
  };
}

/** Neighbouring runs that have the same mark. */
function stretches(runs: readonly Run[], markOfRun: (run: Run) => string | undefined): Run[][] {
  const out: Run[][] = [];
  let before: string | undefined;
  for (const run of runs) {
    const mark = markOfRun(run);
    if (mark !== undefined && mark === before) out.at(-1)?.push(run);
    else if (mark !== undefined) out.push([run]);
    before = mark;
  }
  return out;
}

function unmarked(run: Run): Run {
  return { path: run.path, text: run.text, code: run.code };
}
