function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function withoutEntries(
  lines: readonly string[],
  isLeftOut: (line: string, index: number) => boolean,
): string[] {
  let within = -1;
  return lines.filter((line, index) => {
    if (within >= 0 && line && indent(line) > within) return false;
    if (within >= 0 && !line && lines[index - 1]) return true;
    within = isLeftOut(line, index) ? indent(line) : -1;
    return within < 0;
  });
}

/** A lockfile of pnpm without what it says of the packages of a scope, whose versions and contents change from run to run. */
export function withoutScope(lock: string, scope: string): string {
  let lines = lock.split("\n");
  lines = withoutEntries(lines, (line) => line.trimStart().startsWith(`'${scope}/`));
  const isEmpty = (line: string, index: number) => {
    const next = lines.slice(index + 1).find(Boolean) ?? "";
    return line.endsWith(":") && line.startsWith(" ") && indent(next) <= indent(line);
  };
  for (let before = -1; before !== lines.length; ) {
    before = lines.length;
    lines = withoutEntries(lines, isEmpty);
  }
  return lines.join("\n").replace(/\n{3,}/g, "\n\n");
}
