import type { CodeBlock, Embed } from "./embed.ts";
import { pageAddress } from "./page-address.ts";

/** The page that the archive publishes for frames, and the script that gives it its height. */
export function iframe(embed: Embed): readonly CodeBlock[] {
  const { archive, integrity } = embed;
  return [
    {
      label: "Where it is to stand",
      code: `<iframe
  data-event-content-frame
  title="News and events"
  src="${pageAddress(embed, framePath(embed))}"
  width="640"
  height="640"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
></iframe>
<script
  src="${archive}frame.js"
  integrity="${integrity["frame.js"] ?? ""}"
  crossorigin="anonymous"
  defer
></script>`,
    },
    {
      label: "A style sheet of your page, so that it shrinks with its column",
      code: "iframe[data-event-content-frame] {\n  border: 0;\n  max-width: 100%;\n}",
    },
  ];
}

/** The page for a frame that is nearest to what is shown. */
function framePath(embed: Embed): string {
  return `${itemPath(embed)}embed/`;
}

/** The path of the item that is shown, with a slash; "" for the whole archive. */
export function itemPath({ frame, tags }: Embed): string {
  if (frame !== "item") return "";
  const id = tags[0]?.attributes.find(({ name }) => name === "item-id")?.value;
  return id ? `${id}/` : "";
}
