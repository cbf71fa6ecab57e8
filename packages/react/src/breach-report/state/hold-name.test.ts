import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { holdName } from "./hold-name.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Hold = () => Promise<void>;
const withLocks = (request: (name: string, hold: Hold, signal: AbortSignal) => Promise<void>) =>
  vi.stubGlobal("navigator", {
    locks: {
      request: (name: string, { signal }: { signal: AbortSignal }, hold: Hold) =>
        request(name, hold, signal),
    },
  });
/** As a lock that another document has, until it lets go. */
const waiting = (letGo?: number) => (_name: string, hold: Hold, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    if (letGo !== undefined) setTimeout(() => resolve(hold()), letGo);
  });

describe("holdName", () => {
  it.each([
    ["free", (_name: string, hold: Hold) => hold(), true],
    ["let go after a moment, as in a reload", waiting(900), true],
    ["held by another document", waiting(), false],
    ["not to be told, as in a sandbox", () => Promise.reject(new Error("SecurityError")), true],
  ] as const)("%s", async (what, request, isOurs) => {
    withLocks(request);
    const answer = holdName(what);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toBe(isOurs);
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
