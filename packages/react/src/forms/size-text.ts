const units = [
  [1_000_000, "MB"],
  [1_000, "kB"],
] as const;

/**
 * A size as people read it, rounded down to one decimal: what is said to fit does fit.
 *
 * @example
 * ```ts
 * sizeText(5_242_880, "nl"); // => "5,2 MB"
 * ```
 */
export function sizeText(bytes: number, language: string): string {
  const [bytesInUnit, unit] = units.find(([size]) => bytes >= size) ?? ([1, "bytes"] as const);
  const tenths = Math.floor((bytes / bytesInUnit) * 10) / 10;
  return `${new Intl.NumberFormat(language).format(tenths)} ${unit}`;
}
