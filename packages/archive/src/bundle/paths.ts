/** Addresses of the files, from the folder of the manifest. Those of lists: `listPaths`. */
export const paths = {
  labels: (name: string): string => `data/labels/${name}.json`,
  recurring: (name: string): string => `data/recurring/${name}.json`,
  facets: (name: string): string => `data/facets/${name}.json`,
  rows: (group: string, index: number): string => `data/items/${group}/rows-${index}.json`,
  rowsIn: (lang: string, group: string, index: number): string =>
    `data/items/${group}/rows-${lang}-${index}.json`,
  wholes: (group: string, index: number): string => `data/items/${group}/items-${index}.json`,
  spread: (kind: "similar" | "ids", folder: string, file: number): string =>
    `data/${kind}/${folder}/${file}.json`,
};
