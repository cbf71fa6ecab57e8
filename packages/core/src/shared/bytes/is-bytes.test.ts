import { expect, it } from "vitest";
import { isBytes } from "./is-bytes.ts";

const bytes = Uint8Array.of(1, 2);

it.each<[string, unknown, boolean]>([
  ["bytes", bytes, true],
  ["a buffer of Node", Buffer.from("x"), true],
  ["no bytes at all", new Uint8Array(), true],
  ["a proxy of bytes", new Proxy(bytes, {}), false],
  ["what inherits from bytes", Object.create(bytes), false],
  ["numbers of another size", Uint16Array.of(1), false],
  ["a view without numbers", new DataView(bytes.buffer), false],
  ["what bytes are kept in", bytes.buffer, false],
  ["a list of numbers", [1, 2], false],
  ["nothing", null, false],
])("%s", (_what, value, expected) => {
  expect(isBytes(value)).toBe(expected);
});
