/** What elements render with: a reader waits for it, and for all that it stands on. */
const RENDERERS = /(list-view|archive-show|detail-view)-[^/]*$/;

/**
 * The code of a file that asks at once for what it needs: a browser finds what a file imports only when that has come, one way to
 * the host later.
 */
export function askTogether(chunk, files) {
  const chunks = new Map(files.filter(({ type }) => type === "chunk").map((each) => [each.fileName, each]));
  const needsOf = (names) => {
    const needed = new Set(names);
    for (const name of needed) for (const each of chunks.get(name)?.imports ?? []) needed.add(each);
    return needed;
  };
  const own = needsOf([chunk.fileName]);
  const to = (name) => (chunk.isEntry ? `./${name}` : `./${name.split("/").at(-1)}`);
  let { code } = chunk;
  for (const renderer of chunk.dynamicImports.filter((name) => RENDERERS.test(name))) {
    const asked = `import(\`${to(renderer)}\`)`;
    const others = [...needsOf([renderer])].filter((name) => name !== renderer && !own.has(name));
    const together = others.map((name) => `import(\`${to(name)}\`).catch(()=>{})`);
    code = code.replaceAll(asked, `(${[...together, asked].join(",")})`);
  }
  if (!chunk.isEntry) return code;
  const later = [...own].filter((name) => name !== chunk.fileName && !chunk.imports.includes(name));
  return later.map((name) => `import"${to(name)}";`).join("") + code;
}
