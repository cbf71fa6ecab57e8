import { expect, it, vi } from "vitest";
import { visitor } from "../../../test/consents.ts";
import { createConsent } from "../store/create-consent.ts";
import { runOnce } from "./run-once.ts";

const elements = (src: string) =>
  document.head.querySelectorAll<HTMLScriptElement>(`[src$="${src}"]`);
function given() {
  const onEffect = vi.fn();
  const consent = createConsent(visitor({ onEffect }));
  consent.chooseAll(true, { surface: "banner" });
  return { consent, outcomes: () => onEffect.mock.calls.flatMap(([effects]) => effects) };
}

it("adds a script once, however its address is written, and with the attributes that it was given", () => {
  const { consent } = given();
  for (const src of ["/one.js", `${location.origin}/one.js`])
    runOnce(consent, {
      purpose: "statistics",
      src,
      nonce: "n0nce",
      type: "module",
      noModule: false,
      crossOrigin: "anonymous",
      "data-site": 7,
      "data-flag": true,
      "data-none": undefined,
    });
  const [script, ...others] = elements("/one.js");
  expect(others).toEqual([]);
  expect(script?.nonce).toBe("n0nce");
  expect(script?.outerHTML).not.toMatch(/nomodule|data-none/);
  expect(script?.getAttribute("crossorigin")).toBe("anonymous");
  expect({ ...script?.dataset }).toEqual({ site: "7", flag: "" });
});

it("an id makes two of one address", () => {
  const { consent } = given();
  for (const id of ["a", "b", "a"]) runOnce(consent, { purpose: "statistics", src: "/two.js", id });
  expect([...elements("/two.js")].map(({ id }) => id)).toEqual(["a", "b"]);
});

it("keeps the order of those that ask for it", () => {
  const { consent } = given();
  runOnce(consent, { purpose: "statistics", src: "/three.js", async: false });
  expect(elements("/three.js")[0]?.async).toBe(false);
});

it("goes when its purpose is no longer allowed, and tells what came of it", () => {
  const { consent, outcomes } = given();
  runOnce(consent, { purpose: "video", src: "/four.js" });
  const [script] = elements("/four.js");
  consent.choose({ statistics: false }, { surface: "panel" });
  expect(elements("/four.js")).toHaveLength(1);
  consent.choose({ video: false }, { surface: "panel" });
  expect(elements("/four.js")).toHaveLength(0);
  const name = `${location.origin}/four.js`;
  expect(outcomes()).toEqual([{ purposeId: "video", kind: "script", name, outcome: "stopped" }]);
  expect(script?.ownerDocument).not.toBe(document);
});

it("one that the page refuses is told of, once, and breaks nothing", () => {
  const { consent, outcomes } = given();
  vi.spyOn(HTMLScriptElement.prototype, "src", "set").mockImplementation(() => {
    throw new TypeError("This document requires 'TrustedScriptURL'.");
  });
  for (let time = 0; time < 2; time++) runOnce(consent, { purpose: "video", src: "/five.js" });
  vi.restoreAllMocks();
  expect(outcomes()).toEqual([
    { purposeId: "video", kind: "script", name: "/five.js", outcome: "failed" },
  ]);
});
