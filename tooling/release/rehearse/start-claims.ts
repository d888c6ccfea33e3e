import { ReleaseError } from "../release-error.ts";

export interface Claims {
  /** What must hold: `check` returns what was found, or throws. */
  claim(title: string, check: () => Promise<string>): Promise<void>;
  /** One line a claim: whether it holds, the seconds it took, what was found. */
  table(): string;
  readonly held: number;
}

/** Keeps what a rehearsal claims, and how long each took; the first that does not hold ends it. */
export function startClaims(write: (line: string) => void): Claims {
  const rows: { title: string; seconds: string; found: string }[] = [];
  return {
    async claim(title, check) {
      const start = performance.now();
      const found = await check().catch((cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new ReleaseError("rehearsal-failed", `It does not hold that ${title}.\n${reason}`, { cause });
      });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      rows.push({ title, seconds, found });
      write(`ok  ${seconds.padStart(5)} s  ${title}`);
    },
    table() {
      const width = Math.max(...rows.map(({ title }) => title.length));
      return rows
        .map(({ title, seconds, found }) => `${title.padEnd(width)}  ${seconds.padStart(5)} s  ${found}`)
        .join("\n");
    },
    get held() {
      return rows.length;
    },
  };
}
