/** Own names of an object; those of a list without its length. */
function namesOf(value: object): readonly PropertyKey[] {
  // Symbols of a class are its own affair, as those of a stream.
  const names = isPlain(value)
    ? Reflect.ownKeys(value)
    : Object.getOwnPropertyNames(value).filter((name) => !isNoise(name));
  return Array.isArray(value)
    ? names.filter((name) => name !== "length")
    : names.sort((a, b) => (String(a) < String(b) ? -1 : 1));
}

// A stack differs with every call, and holds nothing of an answer.
const isNoise = (name: string) => name === "stack";

const isPlain = (value: object) => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

/** What an object is besides its own members. */
function kindOf(value: object): string {
  if (Array.isArray(value)) return `list ${value.length}`;
  if (value instanceof Date) return `date ${Date.prototype.getTime.call(value)}`;
  if (value instanceof RegExp) return `pattern ${value} ${value.lastIndex}`;
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("base64")}`;
  if (isPlain(value)) return "";
  return Object.prototype.toString.call(value);
}

/** What a map or a set holds. */
const heldBy = (value: object): readonly unknown[] =>
  value instanceof Map || value instanceof Set ? [...value] : [];

function objectText(value: object, above: readonly object[]): string {
  if (above.includes(value)) return `loop ${above.length - above.indexOf(value)}`;
  const inside = [...above, value];
  // Members of bytes are in their kind; those of a text object too, one a character.
  const names = ArrayBuffer.isView(value) ? [] : namesOf(value);
  const members = names.map((name) => {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, name);
    const text = descriptor && "value" in descriptor ? textOf(descriptor.value, inside) : "getter";
    return `${JSON.stringify(String(name))}:${text}`;
  });
  const held = heldBy(value).map((member) => textOf(member, inside));
  return `{${[kindOf(value), ...members, ...held].join(",")}}`;
}

function textOf(value: unknown, above: readonly object[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "function";
  if (typeof value !== "object" || value === null)
    return `${typeof value} ${Object.is(value, -0) ? "-0" : String(value)}`;
  try {
    return objectText(value, above);
  } catch {
    // A proxy of the caller.
    return "throws";
  }
}

/**
 * All that can be read of a value as one text: equal texts, equal values. The order of names does not count, getters are
 * not called, and functions are alike.
 */
export const digest = (value: unknown): string => textOf(value, []);
