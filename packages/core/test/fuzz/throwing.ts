import fc from "fast-check";
import type { Call } from "../doors/calls.ts";
import { replacedAt, spotsOf } from "../doors/spoil.ts";

/** What a getter or a proxy of the caller throws. */
class CallersError extends Error {
  override readonly name = "CallersError";
}

const raise = (): never => {
  throw new CallersError("of the caller");
};

const asObject = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : { value };

/** The same members, of which one throws when it is read. */
function withThrowingMember(value: unknown, which: number): unknown {
  const names = Object.keys(asObject(value));
  const name = names[which % Math.max(names.length, 1)] ?? "value";
  const copy = Array.isArray(value) ? [...value] : { ...asObject(value) };
  return Object.defineProperty(copy, name, { enumerable: true, configurable: true, get: raise });
}

const traps = [
  "get",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "has",
  "isExtensible",
  "ownKeys",
] as const;

function revoked(value: object): object {
  const { proxy, revoke } = Proxy.revocable(value, {});
  revoke();
  return proxy;
}

const changes: fc.Arbitrary<(old: unknown) => unknown> = fc.oneof(
  fc.nat({ max: 20 }).map((which) => (old: unknown) => withThrowingMember(old, which)),
  fc.constantFrom(...traps).map((trap) => (old: unknown) => {
    return new Proxy(asObject(old), { [trap]: raise });
  }),
  fc.constant(
    (old: unknown) =>
      new Proxy(asObject(old), Object.fromEntries(traps.map((trap) => [trap, raise]))),
  ),
  fc.constant((old: unknown) => revoked(asObject(old))),
);

/** Arguments of a good call with one object that throws when it is read: a getter, a trap of a proxy, a revoked proxy. */
export function throwingArguments(call: Call): fc.Arbitrary<readonly unknown[]> {
  const words = (index: unknown) => call.texts?.includes(Number(index)) ?? false;
  const spots = spotsOf(call).filter(([index]) => !words(index));
  return fc
    .tuple(fc.constantFrom(...spots), changes)
    .map(([place, change]) => replacedAt(call.args, place, change) as readonly unknown[]);
}

/** Whether an error is what the caller's own object threw. */
export const isCallersOwn = (error: unknown): boolean =>
  error instanceof CallersError || (error instanceof TypeError && /revoked/.test(error.message));
