/** Red, green, blue from 0 to 255, and how much it covers from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`. */
export function parseColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(e-\d+)?/g) ?? []).map(Number);
  if (text.startsWith("rgb")) return [red, green, blue, alpha];
  if (text.startsWith("color(srgb ")) return [red * 255, green * 255, blue * 255, alpha];
  throw new Error(`What colour is ${text}?`);
}

/** What is seen of layers of colour, the nearest first; the last covers all behind it. */
export function seen(layers: readonly Colour[]): Colour {
  return layers.reduceRight<Colour>(
    (below, [red, green, blue, alpha]) => {
      const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
      return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
    },
    [255, 255, 255, 1],
  );
}

/** The contrast of two colours that cover what is behind them, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
