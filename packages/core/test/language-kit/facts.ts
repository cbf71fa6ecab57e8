import fc from "fast-check";

/**
 * A fact that a sentence takes: any value of it, the value that stands in the golden files, and the values that may
 * change the words around it.
 */
export interface Fact {
  readonly any: fc.Arbitrary<unknown>;
  readonly example: unknown;
  readonly variants: readonly unknown[];
  /** Each code that it may be, which no reader may see, with the value that holds it. */
  readonly coded: readonly (readonly [code: string, value: unknown])[];
  /** Numbers among its variants that must be followed by the right form of a word. */
  readonly counts?: (count: number) => readonly unknown[];
}

/** A name, a day in words, or another text that is passed on as it is; `‹name›` in the golden files. */
export const text = (name: string): Fact => ({
  any: fc.constantFrom("Leerplein", "basisschool De Wilg", "1-8-2026", "X"),
  example: `‹${name}›`,
  variants: [],
  coded: [],
});

/** A number of things, from none. */
export const count = (): Fact => ({
  any: fc.nat(10_000),
  example: 30,
  variants: [0, 1, 2],
  coded: [],
  counts: (number) => [number],
});

/** One of a few codes, each with words of its own. */
export const oneOf = (values: readonly (string | boolean)[]): Fact => ({
  any: fc.constantFrom(...values),
  example: values[0],
  variants: values.slice(1),
  coded: values.filter((value) => typeof value === "string").map((code) => [code, code]),
});

/** One of many codes; the golden files show the first. */
export const anyOf = (values: readonly string[]): Fact => ({ ...oneOf(values), variants: [] });

/** A fact that may be absent; `absent` is how that is passed. */
export const maybe = (fact: Fact, absent: unknown = undefined): Fact => ({
  ...fact,
  any: fc.oneof(fact.any, fc.constant(absent)),
  variants: [...fact.variants, absent],
});

/** Always the same. */
export const given = (value: unknown): Fact => ({
  any: fc.constant(value),
  example: value,
  variants: [],
  coded: [],
});

/** An object of facts. */
export function record(facts: Readonly<Record<string, Fact>>): Fact {
  const entries = Object.entries(facts);
  const example = Object.fromEntries(entries.map(([name, fact]) => [name, fact.example]));
  const others = (pick: (fact: Fact) => readonly unknown[]) =>
    entries.flatMap(([name, fact]) => pick(fact).map((value) => ({ ...example, [name]: value })));
  return {
    any: fc.record(Object.fromEntries(entries.map(([name, fact]) => [name, fact.any]))),
    example,
    variants: others(({ variants }) => variants),
    coded: entries.flatMap(([name, { coded }]) =>
      coded.map(([code, value]) => [code, { ...example, [name]: value }] as const),
    ),
    counts: (number) => others(({ counts }) => counts?.(number) ?? []),
  };
}
