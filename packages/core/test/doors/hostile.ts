import fc from "fast-check";

/** Names that a plain object has without being given them. */
export const hostileKeys = ["constructor", "__proto__", "toString", "hasOwnProperty"] as const;

/** An object with one own member, also when it is called `__proto__`. */
export const withOwn = (key: PropertyKey, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

const looping: unknown[] = [];
looping.push(looping);
const loop: Record<string, unknown> = {};
Object.assign(loop, { self: loop, list: [loop] });
const sparse = Object.assign(Array(4), { 1: "x" });

/** Names that a page, a database or a terminal may trip over. */
export const oddKeys = [
  "",
  "valueOf",
  "toJSON",
  "then",
  "\u0000",
  "\ud800",
  "\ufeff",
  "\u202e",
] as const;

/** Values that no door expects. What throws when it is read is apart: that is the caller's own error. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    0,
    -0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    2n ** 70n,
    "",
    " ",
    "x",
    "0",
    "\u0000",
    "\ud800",
    "\udc00\ud800",
    "\ufeff",
    "\ufeffx",
    "\u202ex",
    "\u2066\u2069",
    "\u200b\u200b\u200b",
    "javascript:alert(1)",
    "0001-01-01",
    "9999-12-31",
    "2026-02-30",
    "9999-12-31T23:59:59-14:00",
    "P999999Y",
    "x".repeat(100_000),
    ...hostileKeys,
    [],
    [0],
    [null],
    [[]],
    looping,
    loop,
    sparse,
    // A length, and nothing in it.
    Array(2 ** 32 - 1),
    [Array(2 ** 32 - 1)],
    Array(10_000).fill(null),
    {},
    { length: 3 },
    // What JSON can hold, and what no number can be made of.
    { length: { toString: 1, valueOf: 1 } },
    { length: withOwn("__proto__", null) },
    Object.create(null),
    ...hostileKeys.map((key) => withOwn(key, 1)),
    ...["x", "2026-11-22", 1, true, 2n ** 70n, Symbol("key")].map(Object),
    new Date(0),
    new Date(Number.NaN),
    new Map([["a", 1]]),
    new Set([1]),
    new WeakMap(),
    new Map([["length", 2]]).entries(),
    new ArrayBuffer(8),
    new Float64Array([Number.NaN]),
    new Proxy({}, {}),
    new Proxy([], {}),
    new Uint8Array(3),
    Symbol("key"),
    { [Symbol("key")]: 1 },
    /x/g,
    () => "x",
    class {},
    Promise.resolve(1),
    new Error("x"),
  ),
  fc.anything({ withNullPrototype: true, withDate: true, maxDepth: 2 }),
);
