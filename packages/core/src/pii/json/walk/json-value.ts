import { isBytes } from "../../../shared/bytes/is-bytes.ts";
import { decodeText } from "../../documents/text/decode-text.ts";

/** A member with `toJSON`, as dates, amounts and records of libraries have. */
interface Written {
  readonly toJSON: () => unknown;
}

const isWritten = (value: object): value is Written =>
  "toJSON" in value && typeof value.toJSON === "function";

/**
 * What JSON, or the reader of a dump, makes of a value: bytes are their text, a boxed value is the value, a map is an object, a set
 * is a list, and what has `toJSON` is what that gives. Undefined for a value that cannot be read.
 */
export function jsonValue(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  // Nearly every object is plain.
  if (Object.getPrototypeOf(value) === Object.prototype && !("toJSON" in value)) return value;
  if (isBytes(value)) return decodeText(value);
  if (value instanceof String || value instanceof Number) return value.valueOf();
  // A key of a map may be anything; what is no text or number has no name to speak of.
  if (value instanceof Map)
    return Object.fromEntries(
      [...value].map(([key, member], index) => [nameOf(key, index), member]),
    );
  if (value instanceof Set) return [...value];
  if (!isWritten(value)) return value;
  try {
    return value.toJSON();
  } catch {
    return undefined;
  }
}

const nameOf = (key: unknown, index: number) =>
  typeof key === "string" || typeof key === "number" ? String(key) : String(index);
