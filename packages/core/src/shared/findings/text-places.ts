import type { Finding } from "../finding.ts";

/** A text of a document, and where it stands. */
export interface TextPlace {
  readonly text: string;
  readonly where: Finding["where"];
}

/** Every text of a document, in its order. */
export function textPlaces(value: unknown, where: Finding["where"] = []): readonly TextPlace[] {
  if (typeof value === "string") return [{ text: value, where }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => textPlaces(item, [...where, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textPlaces(member, [...where, key]));
}
