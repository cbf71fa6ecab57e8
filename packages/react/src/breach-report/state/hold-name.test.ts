import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { holdName } from "./hold-name.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Hold = () => Promise<void>;
type Request = (name: string, hold: Hold, signal: AbortSignal) => Promise<void>;
/** Locks of a browser; `isHeld` says whether a document has one after some milliseconds. */
const withLocks = (request: Request, isHeld: (after: number) => boolean = () => false) => {
  const start = Date.now();
  let asked = "";
  vi.stubGlobal("navigator", {
    locks: {
      request: (name: string, { signal }: { signal: AbortSignal }, hold: Hold) => {
        asked = name;
        return request(name, hold, signal);
      },
      query: async () => ({ held: isHeld(Date.now() - start) ? [{ name: asked }] : [] }),
    },
  });
};
/** As a lock that is granted late, or never. */
const granted = (after?: number) => (_name: string, hold: Hold, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    if (after !== undefined) setTimeout(() => resolve(hold()), after);
  });

describe("holdName", () => {
  it.each([
    ["free", (_name: string, hold: Hold) => hold(), () => false, true],
    ["free, in a browser that is busy", granted(9000), () => false, true],
    ["let go after a moment, as in a reload", granted(900), (after) => after < 900, true],
    ["let go late, as in a reload on a busy machine", granted(2500), (after) => after < 2500, true],
    ["held by another document", granted(), () => true, false],
    [
      "not to be told, as in a sandbox",
      () => Promise.reject(new Error("SecurityError")),
      () => false,
      true,
    ],
  ] as const satisfies readonly (readonly [
    string,
    Request,
    (after: number) => boolean,
    boolean,
  ])[])("%s", async (what, request, isHeld, isOurs) => {
    withLocks(request, isHeld);
    const answer = holdName(what);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe(isOurs);
  });

  it("is ours where nothing about locks can be asked", async () => {
    const refuse = () => Promise.reject(new Error("SecurityError"));
    vi.stubGlobal("navigator", { locks: { request: refuse, query: refuse } });
    const answer = holdName("refused");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBe(true);
  });

  it("is ours where there are no locks, and asks once for each name", async () => {
    vi.stubGlobal("navigator", {});
    expect(await holdName("no locks")).toBe(true);
    const request = vi.fn((_name: string, hold: Hold) => hold());
    withLocks(request);
    expect(await Promise.all([holdName("twice"), holdName("twice")])).toEqual([true, true]);
    expect(request).toHaveBeenCalledOnce();
  });
});
