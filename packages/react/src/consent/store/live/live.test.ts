import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { visitor } from "../../../../test/consents.ts";
import { decodeChoices, encodeChoices } from "../../storage/choice-code.ts";
import { cookieStorage } from "../../storage/cookie-storage.ts";
import type { ConsentStorage } from "../consent-storage.ts";
import { createConsent } from "../create-consent.ts";

const banner = { surface: "banner" } as const;
const allowed = (consent: ReturnType<typeof createConsent>, purposeId: string) =>
  consent.getSnapshot().purposes.find(({ purpose }) => purpose.id === purposeId)?.allowed;

/** What one window keeps for itself, as `sessionStorage` does. */
function ownStorage(): ConsentStorage {
  let text = "";
  return {
    read: (scope) => decodeChoices(text, scope),
    write: (_added, all, scope) => {
      text = encodeChoices(all, scope);
    },
  };
}
const stops: (() => void)[] = [];
/** A window that is open: something in it listens. */
function openWindow(change: Parameters<typeof visitor>[0] = {}) {
  const consent = createConsent(visitor(change));
  consent.getSnapshot();
  stops.push(consent.subscribe(() => undefined));
  return consent;
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  Reflect.set(document, "cookie", "bijsluiter-consent=;Max-Age=0;Path=/");
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("several windows", () => {
  it("after any choices in any of them, what was refused last is allowed nowhere", async () => {
    const choice = fc.tuple(fc.nat(2), fc.constantFrom("statistics", "video"), fc.boolean());
    await fc.assert(
      fc.asyncProperty(
        fc.array(choice, { maxLength: 8 }),
        fc.constantFrom("own", "cookie", "none"),
        async (steps, kind) => {
          let seconds = 0;
          const now = () => new Date(Date.UTC(2026, 10, 20, 14, 30, seconds++)).toISOString();
          const windows = [0, 1, 2].map(() =>
            openWindow({
              now,
              storage: kind === "own" ? ownStorage() : kind === "cookie" ? cookieStorage() : [],
            }),
          );
          const last = new Map<string, boolean>();
          for (const [at, purposeId, answer] of steps) {
            windows[at]?.choose({ [purposeId]: answer }, banner);
            last.set(purposeId, answer);
            await vi.waitFor(() => {
              for (const [id, said] of last)
                if (!said)
                  expect(windows.map((one) => allowed(one, id))).toEqual([false, false, false]);
            });
          }
          for (const purposeId of ["statistics", "video"])
            if (!steps.some(([, id, answer]) => id === purposeId && answer))
              expect(windows.some((one) => allowed(one, purposeId))).toBe(false);
          for (const stop of stops.splice(0)) stop();
          Reflect.set(document, "cookie", "bijsluiter-consent=;Max-Age=0;Path=/");
        },
      ),
      { numRuns: 40 },
    );
  });

  it("a no that is said again ends a yes in a window that keeps its choices apart", async () => {
    const [one, other] = [openWindow(), openWindow()];
    one.choose({ statistics: false }, banner);
    await vi.waitFor(() => expect(other.getSnapshot().purposes[0]?.state).toBe("refused"));
    other.choose({ statistics: true }, banner);
    expect(allowed(other, "statistics")).toBe(true);
    one.choose({ statistics: false }, banner);
    await vi.waitFor(() => expect(allowed(other, "statistics")).toBe(false));
  });

  it("of another person or another notice is no news", async () => {
    const options = visitor();
    const others = [
      openWindow({
        decider: { ...options.decider, id: "visitor-2" },
        subject: { ...options.subject, id: "visitor-2" } as never,
      }),
      openWindow({ notice: { ...options.notice, id: "images" } }),
    ];
    for (const one of others) one.choose({ video: true }, banner);
    const same = openWindow();
    same.choose({ video: true }, banner);
    openWindow().choose({ video: false }, banner);
    await vi.waitFor(() => expect(allowed(same, "video")).toBe(false));
    expect(others.map((one) => allowed(one, "video"))).toEqual([true, true]);
  });

  it("reads again when nobody listens, so that no old yes is shown", async () => {
    const consent = createConsent(visitor({ storage: cookieStorage() }));
    consent.choose({ video: true }, banner);
    expect(allowed(consent, "video")).toBe(true);
    expect(consent.getSnapshot()).toBe(consent.getSnapshot());
    createConsent(visitor({ storage: cookieStorage() })).choose({ video: false }, banner);
    await new Promise((done) => setTimeout(done, 5));
    expect(allowed(consent, "video")).toBe(false);
  });
});

describe("without BroadcastChannel", () => {
  const said: (readonly [key: string, text: string])[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.stubGlobal("BroadcastChannel", undefined);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation((key, text) => {
      said.push([key, text]);
    });
  });
  afterEach(() => vi.restoreAllMocks());
  const send = (key: string, newValue: string) =>
    window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
  const lastSaid = () => said.at(-1) ?? (["", ""] as const);

  it("a no comes by an event of storage, and leaves nothing there", () => {
    const [one, other] = [openWindow(), openWindow()];
    for (const each of [one, other]) each.choose({ video: true }, banner);
    one.choose({ video: false }, banner);
    expect(localStorage.length).toBe(0);
    expect(allowed(other, "video")).toBe(true);
    send(...lastSaid());
    expect(allowed(other, "video")).toBe(false);
  });

  it("a no that is older than a yes that was given since takes nothing back", () => {
    let seconds = 0;
    const now = () => new Date(Date.UTC(2026, 10, 20, 14, 30, seconds++)).toISOString();
    const [one, other] = [openWindow({ now }), openWindow({ now })];
    one.choose({ video: true }, banner);
    one.choose({ video: false }, banner);
    const late = lastSaid();
    other.choose({ video: true }, banner);
    send(...late);
    expect(allowed(other, "video")).toBe(true);
  });

  it.each([
    "rubbish",
    "{}",
    "null",
    "[null]",
    "[{}]",
    '[{"state":"withdrawn"}]',
    '[{"state":"withdrawn","purposes":[{"id":"video"}]}]',
    '[{"state":"withdrawn","time":"x","by":{},"notice":{},"purposes":[{"id":"video"}]}]',
  ])("what nobody could have said changes nothing: %s", (text) => {
    const consent = openWindow();
    consent.choose({ video: true }, banner);
    const [key] = lastSaid();
    send(key, text);
    expect(allowed(consent, "video")).toBe(true);
    consent.choose({ statistics: true }, banner);
    expect(allowed(consent, "statistics")).toBe(true);
  });

  it("a yes of another window is never taken over", () => {
    const consent = openWindow();
    const yes: unknown[] = [];
    createConsent(visitor({ onChoice: (added) => yes.push(...added) })).choose(
      { video: true },
      banner,
    );
    consent.choose({ statistics: true }, banner);
    const [key] = lastSaid();
    send(key, JSON.stringify(yes));
    expect(allowed(consent, "video")).toBe(false);
  });
});

describe("the clock", () => {
  it.each([
    // The last day of P6M from 20 November 2026 is 20 May 2027, summer time; from 29 August 2026 it is 28 February 2027.
    ["2026-11-20T15:30:00+01:00", "2027-05-20T21:59:30Z", "2027-05-20T22:00:00Z"],
    ["2026-08-29T12:00:00+02:00", "2027-02-28T22:59:30Z", "2027-02-28T23:00:00Z"],
  ])("a yes of %s ends by itself with its last day", (given, before, end) => {
    vi.useFakeTimers({ now: Date.parse(given) });
    const consent = openWindow({ now: () => new Date().toISOString() });
    consent.choose({ video: true }, banner);
    const listener = vi.fn();
    stops.push(consent.subscribe(listener));
    vi.setSystemTime(Date.parse(before));
    vi.advanceTimersByTime(Date.parse(end) - Date.parse(before) - 1);
    expect(allowed(consent, "video")).toBe(true);
    vi.advanceTimersByTime(100);
    expect(allowed(consent, "video")).toBe(false);
    expect(listener).toHaveBeenCalled();
    // Every timer is short, whatever the term: one of more than 2^31 ms would go off at once.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(2);
  });

  it("a clock that stands still costs no more than twenty looks a second", () => {
    vi.useFakeTimers();
    const now = vi.fn(() => "2026-11-20T14:59:59.999Z");
    openWindow({ now });
    now.mockClear();
    vi.advanceTimersByTime(11_000);
    expect(now.mock.calls.length).toBeLessThan(2 * 20 * 11);
  });

  it("nothing ticks when nobody listens", () => {
    vi.useFakeTimers();
    const consent = createConsent(visitor());
    const stop = consent.subscribe(() => undefined);
    expect(vi.getTimerCount()).toBe(1);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
