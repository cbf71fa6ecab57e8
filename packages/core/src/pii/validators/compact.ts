/** `value` in capitals without spaces, dots, dashes and slashes; empty when it is no text. */
export function compact(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/[\s./-]/g, "").toUpperCase() : "";
}
