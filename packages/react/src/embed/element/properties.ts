/**
 * What a property of an element takes, and how its attribute is read:
 *
 * - `text`, `number`: as it stands; a number that is none counts as absent.
 * - `flag`: true when the attribute is there, whatever its value.
 * - `json`: a value, or JSON of it.
 * - `object`: a value, such as a function; it has no attribute.
 */
export type PropertyKind = "text" | "number" | "flag" | "json" | "object";

/** Properties of an element by name. */
export type Properties = Readonly<Record<string, PropertyKind>>;

/** `default-facts` for `defaultFacts`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The value of a property, from an attribute or from a script.
 *
 * @throws SyntaxError for a text that is no JSON where JSON is asked.
 */
export function propertyValue(kind: PropertyKind, given: unknown): unknown {
  if (given === undefined || given === null) return undefined;
  if (kind === "flag") return given !== false;
  if (kind === "number") return Number.isFinite(Number(given)) ? Number(given) : undefined;
  if (kind === "json" && typeof given === "string") return JSON.parse(given);
  return given;
}
