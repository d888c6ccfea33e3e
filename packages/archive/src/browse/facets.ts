export { facetCounts } from "../memory/facet-counts.ts";
