import type { ItemInput } from "@event-content/schema";
import { contentHash } from "../bundle/content-hash.ts";
import { specialTerms } from "../bundle/item-special-terms.ts";
import { pairSpread, textTerms } from "../bundle/pair-terms.ts";
import { paths } from "../bundle/paths.ts";
import { type Counts, countItem } from "../count-facets.ts";
import { noCounts } from "../query/answer.ts";
import { rankOf } from "../query/similar.ts";
import { withBeginnings } from "./beginnings.ts";
import { type BuildContext, inSequence } from "./build-context.ts";
import type { BundleFolder } from "./bundle-folder.ts";
import type { BundleParts } from "./bundle-parts.ts";
import { dayTables } from "./day-tables.ts";
import { facetsText } from "./facet-counts.ts";
import { frequentFrom } from "./frequent-terms.ts";
import { type GroupSizes, groupSizes, writeGroup } from "./group-files.ts";
import { leafSizes, leafStretches } from "./leaf-files.ts";
import { type PostingRuns, type Postings, postingRuns } from "./posting-runs.ts";
import { addSimilar, type SimilarFiles } from "./similar-files.ts";
import { ID_FOLDERS, SIMILAR_FOLDERS, SpreadFiles, spreadSizes } from "./spread-files.ts";
import { mergedTerms, numberOf, termLists } from "./term-lists.ts";

/** Writes all files of a bundle but its manifest, from all items. */
export function buildParts(context: BuildContext): BundleParts {
  const { gathering, folder, progress, spool } = context;
  const total = gathering.dated.length + gathering.undated.length;
  const runs = postingRuns(spool.folder);
  const counts = noCounts();
  const sizes = groupSizes(gathering);
  const groups = writeItems(context, sizes, runs, counts);

  const weight = runs.weight();
  const size = leafSizes(runs.terms(), weight);
  const similar: SimilarFiles = new SpreadFiles(spreadSizes(runs.terms() * 4, SIMILAR_FOLDERS));
  const frequent: string[] = [];
  const least = frequentFrom(total);
  let done = 0;
  const seen = function* (): Generator<Postings> {
    for (const postings of runs.merged()) {
      if (postings.term >= " ") {
        addSimilar(similar, postings.term, rankOf(postings.sequence.length));
        if (postings.sequence.length >= least) frequent.push(postings.term);
      }
      yield postings;
      if (++done % 5000 === 0) progress({ phase: "write", done, total: runs.terms() });
    }
  };
  const lists = function* (): Generator<ReturnType<typeof termLists>> {
    for (const filed of withBeginnings(seen(), total)) yield termLists(filed, gathering.dated.length);
  };
  const leaves = [...leafStretches(mergedTerms(lists(), dayTables(gathering.dated)), size, folder)];
  const facets = facetsText(counts);
  return {
    leaves,
    leafSize: size,
    terms: runs.terms(),
    weight,
    groups: { ...sizes, ...groups },
    similar: similar.write("similar", folder),
    ids: writeIds(context),
    counts,
    facets: keepFacets(facets, folder),
    frequent,
  };
}

export function keepFacets(text: string, folder: BundleFolder): string {
  const name = contentHash(Buffer.from(text));
  folder.keep(paths.facets(name), text);
  return name;
}

function writeItems(
  context: BuildContext,
  sizes: GroupSizes,
  runs: PostingRuns,
  counts: Counts,
): { readonly dated: string[]; readonly undated: string[] } {
  const { gathering, spool, folder, labels, stemmers, progress } = context;
  const total = gathering.dated.length + gathering.undated.length;
  const spread = pairSpread(total);
  let sequence = 0;
  const written = (all: typeof gathering.dated): string[] => {
    const names: string[] = [];
    for (let start = 0; start < all.length; start += sizes.size) {
      const texts = all.slice(start, start + sizes.size).map(({ place }) => spool.read(place));
      for (const text of texts) {
        const item = JSON.parse(text) as ItemInput;
        for (const [term, level] of textTerms(item, stemmers, labels, spread))
          runs.add(term, sequence, level);
        for (const term of specialTerms(item)) runs.add(term, sequence, 1);
        countItem(counts, item, gathering.years);
        if (++sequence % 1000 === 0) progress({ phase: "index", done: sequence, total });
      }
      names.push(writeGroup(texts, sizes, folder));
    }
    return names;
  };
  const groups = { dated: written(gathering.dated), undated: written(gathering.undated) };
  progress({ phase: "index", done: total, total });
  return groups;
}

export function writeIds({ gathering, folder }: BuildContext): BundleParts["ids"] {
  const all = inSequence(gathering);
  const ids = new SpreadFiles<number>(spreadSizes(all.length, ID_FOLDERS));
  all.forEach(({ id }, sequence) => {
    ids.set(id, numberOf(sequence, gathering.dated.length));
  });
  return ids.write("ids", folder);
}
