// Leaves imports of what defines an element to the files that write-define.mjs writes: no chunk of the build defines anything.

/** An esbuild plugin. */
export const definesApart = {
  name: "defines-apart",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/define\/[\w-]+\.ts$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: path.replace(/^\.(.+)\.ts$/, "$1.js"), external: true } : undefined,
    );
  },
};
