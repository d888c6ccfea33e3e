import { plain } from "../components/text/text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import type { OembedFields } from "./oembed-answer.ts";
import type { OembedOptions } from "./oembed-options.ts";

/** Who answers: the same in every language, since other sites know a provider by its name. */
export function oembedProvider(state: RenderState, { baseUrl, cacheAge }: OembedOptions): OembedFields {
  const { archive } = state;
  const home = archive?.languages[0] ?? "en";
  return {
    provider_name: plain(archive?.publisher?.name ?? archive?.title, home, {
      ...state,
      lang: home,
    }),
    provider_url: absoluteUrl(archive?.url ?? baseUrl, state),
    cache_age: cacheAge,
  };
}
