import fc from "fast-check";

/** Names that a plain object has without being given them. */
export const hostileKeys = ["constructor", "__proto__", "toString", "hasOwnProperty"] as const;

/** An object with one own member, also when it is called `__proto__`. */
export const withOwn = (key: PropertyKey, value: unknown): object =>
  Object.defineProperty({}, key, { value, enumerable: true, configurable: true, writable: true });

const looping: unknown[] = [];
looping.push(looping);

/** Values that no door expects. What throws when it is read is not among them: that is the caller's own error. */
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
    Array(10_000).fill(null),
    {},
    { length: 3 },
    // What JSON can hold, and what no number can be made of.
    { length: { toString: 1, valueOf: 1 } },
    { length: withOwn("__proto__", null) },
    Object.create(null),
    ...hostileKeys.map((key) => withOwn(key, 1)),
    new Date(0),
    new Date(Number.NaN),
    new Map([["a", 1]]),
    new Set([1]),
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
