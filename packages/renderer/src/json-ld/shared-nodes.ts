import type { EventInput, ItemInput } from "@event-content/schema";
import { isWithheld } from "@event-content/schema/core";
import { plain } from "../components/text/text.ts";
import { absoluteUrl } from "../state/absolute-url.ts";
import type { RenderState } from "../state/render-state.ts";
import { compact, type Node, oneOrMany } from "./node.ts";

type Organizer = NonNullable<ItemInput["organizers"]>[number];

/** A name for an item that stays: its page, else its place in the archive. */
export function reference(item: ItemInput, state: RenderState): string | undefined {
  const page = absoluteUrl(state.href(item), state);
  return page ?? (state.archive ? `https://${state.archive.id}/#${item.id}` : undefined);
}

export function organizations(
  item: ItemInput,
  wanted: (each: Organizer) => boolean,
  state: RenderState,
): unknown {
  const all = (item.organizers ?? []).filter(wanted).map((each) =>
    compact({
      "@type": "Organization",
      name: plain(each.name, item.lang, state),
      alternateName: plain(each.shortName, item.lang, state),
      url: absoluteUrl(each.url, state),
    }),
  );
  return oneOrMany(all);
}

/** Who keeps the archive. */
export function publisher({ archive, ...state }: RenderState): Node | undefined {
  if (!archive?.publisher) return undefined;
  const whole = { archive, ...state };
  const name = plain(archive.publisher.name, archive.languages[0] ?? "en", whole);
  return compact({ "@type": "Organization", name, url: absoluteUrl(archive.publisher.url, whole) });
}

export function documentNodes(documents: ItemInput["documents"], lang: string, state: RenderState): Node[] {
  return (documents ?? []).flatMap((each) => {
    const closed = isWithheld(each, state.privacy) || each.availability === "gone";
    const url = closed ? undefined : absoluteUrl(each.url, state);
    if (url === undefined) return [];
    const name = plain(each.title, lang, state);
    return [
      compact({
        "@type": "DigitalDocument",
        name,
        url,
        encodingFormat: each.mediaType,
        inLanguage: each.language,
        identifier: each.symbol && state.words(each.symbol),
      }),
    ];
  });
}

export function recordingNodes(item: ItemInput, state: RenderState): Node[] {
  return (item.recordings ?? []).flatMap((each) => {
    const url = absoluteUrl(each.url, state);
    if (url === undefined) return [];
    const audio = each.mediaType?.startsWith("audio/");
    return [
      compact({
        "@type": audio ? "AudioObject" : "VideoObject",
        name: plain(each.title, item.lang, state),
        url,
        encodingFormat: each.mediaType,
        inLanguage: each.language,
        duration: each.duration,
        thumbnailUrl: absoluteUrl(each.poster?.url, state),
      }),
    ];
  });
}

export function imageNodes(item: ItemInput, state: RenderState): Node[] {
  return (item.images ?? []).flatMap((image) => {
    const url = absoluteUrl(image.url, state);
    if (url === undefined) return [];
    const caption = plain(image.alt ?? image.caption, item.lang, state);
    const creditText = image.credit && state.words(image.credit);
    return [compact({ "@type": "ImageObject", url, caption, creditText })];
  });
}

/** Where an event is: the place, the address online, or both. */
export function locations(item: EventInput, state: RenderState): unknown {
  const { place, online, lang } = item;
  const address =
    place &&
    compact({
      "@type": "PostalAddress",
      streetAddress: plain(place.address, lang, state),
      addressLocality: plain(place.locality, lang, state),
      addressRegion: plain(place.region, lang, state),
      addressCountry: place.country,
    });
  const known = place?.latitude !== undefined && place.longitude !== undefined;
  const physical =
    place &&
    compact({
      "@type": "Place",
      name: plain(place.name, lang, state) ?? plain(place.locality, lang, state),
      address: address && Object.keys(address).length > 1 ? address : undefined,
      geo: known && { "@type": "GeoCoordinates", latitude: place.latitude, longitude: place.longitude },
      url: absoluteUrl(place.url, state),
    });
  const url = absoluteUrl(online?.url, state);
  const virtual =
    url &&
    compact({ "@type": "VirtualLocation", url, name: online?.platform && state.words(online.platform) });
  return oneOrMany([physical, virtual].filter((each) => each !== undefined && each !== ""));
}
