import { plain } from "../components/text/text.ts";
import type { RenderState } from "../state/render-state.ts";

/** What the archive is called in the language of the state; undefined without an archive. */
export function archiveTitle(state: RenderState): string | undefined {
  const { archive } = state;
  return archive && plain(archive.title, archive.languages[0] ?? "en", state);
}
