import { expect, it } from "vitest";
import { deepFreeze } from "./deep-freeze.ts";

it("freezes what is inside, and gives back the same value", () => {
  const inner = { list: [{ a: 1 }] };
  const outer = { inner, text: "x", none: null };
  expect(deepFreeze(outer)).toBe(outer);
  expect([outer, inner, inner.list, inner.list[0]].every(Object.isFrozen)).toBe(true);
});

it("ends where a value holds itself, and passes over what is no object", () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(Object.isFrozen(deepFreeze(loop))).toBe(true);
  expect(deepFreeze("x")).toBe("x");
  expect(Object.isFrozen(deepFreeze({ map: new Map() }).map)).toBe(false);
});
