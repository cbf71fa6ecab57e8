import { createScanner, defineDetector, scan } from "@bijsluiter/core/pii";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { inProcessWorker, longText, type WorkerLog } from "../../../test/in-process-worker.ts";
import type { PiiScanOptions } from "./pii-scan-options.ts";
import { usePiiScan } from "./use-pii-scan.ts";

// The page's one worker is kept by the modules: read them anew, before and after.
vi.hoisted(() => vi.resetModules());
afterEach(cleanup);
afterAll(() => void vi.resetModules());

// One for the whole file, as there is one for a page.
const log: WorkerLog = { asked: [], terminated: 0 };
const createWorker = vi.fn(() => inProcessWorker(log));

function open(text: string, options: PiiScanOptions = {}) {
  const states: string[] = [];
  const view = renderHook(
    (props: { text: string; options: PiiScanOptions }) => {
      const found = usePiiScan(props.text, { ...props.options, createWorker });
      states.push(found.state);
      return found;
    },
    { initialProps: { text, options } },
  );
  const said = () => view.result.current.matches.map(({ kind }) => kind);
  const type = (next: string, nextOptions = options) =>
    view.rerender({ text: next, options: nextOptions });
  const current = () => waitFor(() => expect(view.result.current.state).toBe("current"));
  return { ...view, said, states, type, current };
}

describe("a short text", () => {
  it("is read in the render itself", () => {
    const { result, said, states, type } = open("BSN 111222333");
    expect(said()).toEqual(["bsn"]);
    type("BSN 111222333, jan@example.org");
    expect(said()).toEqual(["bsn", "email"]);
    expect(states).toEqual(["current", "current"]);
    expect(result.current.matches).toEqual(scan("BSN 111222333, jan@example.org"));
  });

  it("is not read again for options that say the same", () => {
    const { result, rerender } = renderHook(() => usePiiScan("BSN 111222333", { kinds: ["bsn"] }));
    const { current } = result;
    rerender();
    expect(result.current).toBe(current);
  });

  it("is read again for other options", () => {
    const { said, type } = open("BSN 111222333, jan@example.org", { kinds: ["bsn"] });
    expect(said()).toEqual(["bsn"]);
    type("BSN 111222333, jan@example.org", { kinds: ["email"] });
    expect(said()).toEqual(["email"]);
  });

  it("needs options that core takes", () => {
    const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(() => open("x", { minConfidence: 101 })).toThrow("minConfidence: wrong-type");
    complaints.mockRestore();
  });
});

describe("a long text", () => {
  it("is read in the worker, and says so until it is", async () => {
    const { result, said, states, current } = open(longText);
    expect([said(), states]).toEqual([[], ["scanning"]]);
    await current();
    expect(result.current.matches).toEqual(scan(longText));
    expect(log.asked.at(-1)?.text).toBe(longText);
  });

  it("keeps what was found at its place while it is read again, but for what changed", async () => {
    const { result, said, states, type, current } = open(`jan@example.org ${longText}`);
    await current();
    type(`Aan jan@example.org ${longText}`);
    expect(states.at(-1)).toBe("scanning");
    expect(result.current.matches).toEqual(scan(`Aan jan@example.org ${longText}`));
    type(`Aan jan@@example.org ${longText}`);
    expect(said()).toEqual(["bsn"]);
    await current();
    expect(said()).toEqual(scan(`Aan jan@@example.org ${longText}`).map(({ kind }) => kind));
  });

  it("that follows a short one begins with what was known", () => {
    const { said, type } = open("BSN 111222333. ");
    type(`BSN 111222333. ${longText.slice(0, -20)}`);
    expect(said()).toEqual(["bsn"]);
  });

  it("is forgotten when the text is short again", async () => {
    const { said, states, type } = open(longText);
    type("jan@example.org");
    expect([said(), states.at(-1)]).toEqual([["email"], "current"]);
    const renders = states.length;
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(states).toHaveLength(renders);
  });

  it("does not pile up: while one is read only the last one waits", async () => {
    const before = log.asked.length;
    const { type, current } = open(longText);
    for (const word of ["a", "b", "c", "d"]) type(`${word} ${longText}`);
    await current();
    expect(log.asked.slice(before).map(({ text }) => text.slice(0, 2))).toEqual(["De", "d "]);
  });

  it("drops what was found by other options", async () => {
    const { said, type, current } = open(longText);
    await current();
    type(longText, { kinds: ["iban"] });
    expect(said()).toEqual([]);
    await current();
    expect(said()).toEqual([]);
  });

  it("asks nothing twice, and tells nothing to who is gone", async () => {
    const { result, states, rerender, unmount, current } = open(longText);
    await current();
    const asked = log.asked.length;
    rerender({ text: longText, options: {} });
    expect(result.current.state).toBe("current");
    expect(log.asked).toHaveLength(asked);
    rerender({ text: `x${longText}`, options: {} });
    unmount();
    const renders = states.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(states).toHaveLength(renders);
  });

  it("survives the double start of strict mode", async () => {
    const { result } = renderHook(() => usePiiScan(longText, { createWorker }), {
      wrapper: StrictMode,
    });
    await waitFor(() => expect(result.current.state).toBe("current"));
    expect(result.current.matches).toHaveLength(1);
  });

  it("has made one worker for all of the above", () => {
    expect(createWorker).toHaveBeenCalledTimes(1);
  });
});

it("with a scanner of your own: its kinds, and never in the worker", async () => {
  const libraryCard = defineDetector({ kind: "library-card", pattern: /\bLC\d{6}\b/ });
  const scanner = createScanner({ kinds: [], detectors: [libraryCard] });
  const text = `${longText} LC123456`;
  const asked = log.asked.length;
  const { result } = renderHook(() => usePiiScan(text, { scanner }));
  await waitFor(() => expect(result.current.state).toBe("current"));
  const [kind]: readonly "library-card"[] = result.current.matches.flatMap(({ kind }) =>
    kind === "library-card" ? kind : [],
  );
  expect(kind).toBe("library-card");
  expect(result.current.matches).toEqual(scanner.scan(text));
  expect(log.asked).toHaveLength(asked);
});
