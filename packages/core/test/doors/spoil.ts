import fc from "fast-check";
import type { Call } from "./calls.ts";
import { hostileKeys, hostileValues, oddKeys, withOwn } from "./hostile.ts";

type Place = readonly PropertyKey[];

const isPlain = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

/** Every place in `value` where something stands, itself included, down to `depth`. */
export function placesIn(value: unknown, depth = 12): readonly Place[] {
  const inside =
    isPlain(value) && depth > 0
      ? Reflect.ownKeys(value)
          .filter((key) => key !== "length")
          .flatMap((key) => placesIn(value[key], depth - 1).map((place) => [key, ...place]))
      : [];
  return [[], ...inside];
}

/** What stands at `place` in `value`. */
export const valueAt = (value: unknown, place: Place): unknown =>
  place.reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), value);

/** `value` with something else at `place`; the rest is shared. */
export function replacedAt(
  value: unknown,
  [key, ...rest]: Place,
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : Object.assign({}, value);
  Object.assign(copy, { [key]: replacedAt(Reflect.get(copy, key), rest, change) });
  return copy;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const addedKey = (old: unknown) => (key: string) =>
  isPlain(old) && !Array.isArray(old) ? Object.assign(withOwn(key, "x"), old) : [old];

/** The same value, held in another way. */
const ways: readonly ((old: unknown) => unknown)[] = [
  // Boxed; an object as it is.
  Object,
  (old) => (isObject(old) ? Object.create(old) : old),
  (old) => (isObject(old) ? new Proxy(old, {}) : old),
  (old) => (Array.isArray(old) ? Object.assign(Array(old.length + 2), old) : new Map([["x", old]])),
];

/** Ways to spoil a good value in one spot. */
const changes: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  { weight: 6, arbitrary: hostileValues.map((value) => () => value) },
  fc.constantFrom(...hostileKeys, ...oddKeys).map((key) => (old: unknown) => addedKey(old)(key)),
  fc.constant((old: unknown) => (Array.isArray(old) ? [...old, ...old] : old)),
  fc
    .constantFrom("\u0000", "\ud800", "\ufeff", "\u202e")
    .map(
      (odd) => (old: unknown) => (typeof old === "string" ? `${odd}${old}${odd}` : { ...[old] }),
    ),
  fc.constantFrom(...ways),
);

/** Every place in the arguments of a call that may be spoiled. */
export function spotsOf({ args, texts = [], code = [] }: Call): readonly Place[] {
  const open = args.map((_, index) => index).filter((index) => !code.includes(index));
  return open.flatMap((index) =>
    placesIn(args[index], texts.includes(index) ? 1 : 12).map((place) => [index, ...place]),
  );
}

/** Arguments of a good call, spoiled: one spot, one whole argument, or all of them. */
export function spoiledArguments(call: Call): fc.Arbitrary<unknown[]> {
  const { args, texts = [], code = [] } = call;
  const spots = spotsOf(call);
  // Of words only the top is looked at by a door: below it they are functions of the caller.
  const isText = ([index, ...place]: Place) => texts.includes(Number(index)) && place.length > 0;
  const spot = fc.tuple(fc.constantFrom(...spots), changes).map(([place, change]) =>
    replacedAt(args, place, (old) => {
      const changed = change(old);
      return isText(place) && (isObject(changed) || typeof changed === "function")
        ? undefined
        : changed;
    }),
  );
  const whole = fc.tuple(
    ...args.map((arg, index) => (code.includes(index) ? fc.constant(arg) : hostileValues)),
  );
  const fewer = fc
    .integer({ min: Math.max(-1, ...code) + 1, max: args.length })
    .map((count) => args.slice(0, count));
  return fc.oneof(
    { weight: 8, arbitrary: spot },
    { weight: 2, arbitrary: whole },
    fewer,
  ) as fc.Arbitrary<unknown[]>;
}
