import { describe, expect, it } from "vitest";
import { addressAgain } from "./load-whole.ts";

describe("the address to ask for a module again", () => {
  const firefox =
    "error loading dynamically imported module: https://leerplein.example/js/whole-1.js";
  it.each<readonly [string, unknown, number, string | undefined]>([
    ["Firefox", new TypeError(firefox), 1, "https://leerplein.example/js/whole-1.js?again=1"],
    [
      "Firefox, once more",
      new TypeError(`${firefox}?again=1`),
      2,
      "https://leerplein.example/js/whole-1.js?again=2",
    ],
    [
      "Firefox, with a version",
      new TypeError(`${firefox}?v=7`),
      1,
      "https://leerplein.example/js/whole-1.js?v=7&again=1",
    ],
    [
      "WebKit, which does not remember",
      new TypeError("Importing a module script failed."),
      1,
      undefined,
    ],
    [
      "webpack, which does not remember",
      new Error(`Loading chunk 7 failed.\n(error: ${firefox})`),
      1,
      undefined,
    ],
    ["another module than that of the form", new Error("Another module."), 2, undefined],
    ["nothing went wrong", undefined, 0, undefined],
  ])("%s", (_who, error, count, address) => {
    expect(addressAgain(error, count)).toBe(address);
  });
});
