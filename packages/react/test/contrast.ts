/** Red, green and blue, each from 0 to 255. */
type Channels = readonly [number, number, number];

/** WCAG 2.2, "relative luminance". */
function luminance(color: Channels): number {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Channels of `#14508c`, or of `rgb(20, 80, 140)` as a browser computes it. */
function channelsOf(color: string): Channels {
  const [red = 0, green = 0, blue = 0] = color.startsWith("#")
    ? [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    : (color.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(channelsOf(one)), luminance(channelsOf(other))].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}
