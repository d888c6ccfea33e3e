/**
 * A plugin of rolldown that leaves imports of what defines an element to the files that write-define.mjs writes: no part of the
 * build defines anything.
 */
export const definesApart = {
  name: "defines-apart",
  resolveDynamicImport: (id) =>
    /^\.\.\/define\/[\w-]+\.ts$/.test(id)
      ? { id: id.replace(/^\.(.+)\.ts$/, "$1.js"), external: true }
      : undefined,
};
