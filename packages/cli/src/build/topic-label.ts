import { plain, type RenderState } from "@event-content/renderer/templates";

/** What the archive calls a topic, in the language of the state; else the topic itself. */
export function topicLabel(topic: string, state: RenderState): string {
  const { archive } = state;
  return plain(archive?.taxonomies.topics?.[topic], archive?.languages[0] ?? "en", state) ?? topic;
}
