/** `value` in capitals without spaces, dots, dashes and slashes; empty when it is no text. */
export function compact(value: unknown): string {
  if (typeof value !== "string") return "";
  // Plain digits are the most of what comes here, and looking is cheaper than replacing.
  return /^\d*$/.test(value) ? value : value.replaceAll(/[\s./-]/g, "").toUpperCase();
}
