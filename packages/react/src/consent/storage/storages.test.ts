import type { ConsentChoice } from "@bijsluiter/core/consent/state";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { decider, notice, purpose, purposes, subject, visitor } from "../../../test/consents.ts";
import type { ConsentScope } from "../store/consent-storage.ts";
import { createConsent } from "../store/create-consent.ts";
import { decodeChoices, encodeChoices } from "./choice-code.ts";
import { cookieStorage } from "./cookie-storage.ts";
import { keepCookie } from "./keep-cookie.ts";
import { serverStorage } from "./server-storage.ts";
import { tabStorage } from "./tab-storage.ts";

const scope: ConsentScope = {
  subject,
  notice,
  decider,
  validity: { kind: "duration", value: "P6M" },
  appVersion: "1.0.0",
};
const banner = { surface: "banner" } as const;
/** Choices that were made one after the other. */
const made = (...answers: readonly Readonly<Record<string, boolean>>[]) => {
  const all: ConsentChoice[] = [];
  const consent = createConsent(visitor({ onChoice: (added) => all.push(...added) }));
  for (const one of answers) consent.choose(one, banner);
  return all;
};
const clearCookie = () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the made-up DOM has no Cookie Store.
  document.cookie = "bijsluiter-consent=;Max-Age=0;Path=/";
};
afterEach(() => {
  clearCookie();
  sessionStorage.clear();
});

describe("the code of choices", () => {
  it("keeps the last choice for each purpose, with its id, and gives it back", () => {
    const choices = made({ statistics: true, video: true }, { video: false });
    const read = decodeChoices(encodeChoices(choices, scope), scope);
    expect(read.map(({ id, state, time, purposes }) => ({ id, state, time, purposes }))).toEqual([
      {
        id: choices[0]?.id,
        state: "given",
        time: choices[0]?.time,
        purposes: [{ id: "statistics", version: "1" }],
      },
      {
        id: choices[1]?.id,
        state: "withdrawn",
        time: choices[1]?.time,
        purposes: [{ id: "video", version: "1" }],
      },
    ]);
    expect(read.map(({ validity }) => validity)).toEqual([scope.validity, undefined]);
  });

  it("holds only what a cookie may, whatever ids and versions are", () => {
    const text = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
    fc.assert(
      fc.property(text, text, text, (id, version, noticeVersion) => {
        const own = { ...scope, notice: { ...notice, version: noticeVersion } };
        const options = visitor({ notice: own.notice, purposes: [purpose(id, { version })] });
        let choices: readonly ConsentChoice[] = [];
        createConsent({ ...options, onChoice: (added) => (choices = added) }).chooseAll(
          true,
          banner,
        );
        const code = encodeChoices(choices, own);
        expect(code).toMatch(/^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/);
        expect(decodeChoices(code, own)).toMatchObject([
          { purposes: [{ id, version }], notice: { version: noticeVersion } },
        ]);
      }),
    );
  });

  it("changed in any one place, it never gives a yes that was not there", () => {
    const code = encodeChoices(made({ statistics: false, video: true }), scope);
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.string({ maxLength: 2 }), (at, put) => {
        const changed = code.slice(0, at) + put + code.slice(at + 1);
        fc.pre(changed !== code);
        let read: readonly ConsentChoice[] = [];
        try {
          read = decodeChoices(changed, scope);
        } catch {}
        expect(read).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<readonly [string, ConsentScope]>([
    ["another subject", { ...scope, subject: { ...subject, id: "visitor-2" } }],
    ["another who decides", { ...scope, decider: { ...decider, id: "parent-1" } }],
    ["another notice", { ...scope, notice: { ...notice, id: "images" } }],
  ])("says nothing of %s", (_who, other) => {
    const code = encodeChoices(made({ video: true }), scope);
    expect(decodeChoices(code, other)).toEqual([]);
    expect(
      encodeChoices(made({ video: true }), { ...scope, decider: { ...decider, id: "x" } }),
    ).not.toContain("video");
  });
});

describe("cookieStorage", () => {
  it("is read back by the next page, and by a server from the header", () => {
    createConsent(visitor({ storage: cookieStorage() })).chooseAll(true, banner);
    const next = createConsent(visitor({ storage: cookieStorage() }));
    expect(next.getSnapshot().asking).toBe(false);
    const header = `a=b; ${document.cookie}; c=d`;
    expect(cookieStorage({ header }).read?.(scope)).toHaveLength(2);
    expect(cookieStorage({ header: "" }).read?.(scope)).toEqual([]);
  });

  it.each([
    ["https:", "Path=/school;Max-Age=34560000;SameSite=Lax;Secure"],
    ["http:", "Path=/school;Max-Age=34560000;SameSite=Lax"],
  ])("is first-party, and %s decides whether it is secure", (protocol, attributes) => {
    vi.stubGlobal("location", { protocol });
    const set = vi.spyOn(document, "cookie", "set");
    const storage = cookieStorage({ name: "own", path: "/school" });
    createConsent(visitor({ storage })).chooseAll(false, banner);
    expect(set.mock.lastCall?.[0]).toMatch(/^own=2:/);
    expect(set.mock.lastCall?.[0].split(";").slice(1).join(";")).toBe(attributes);
    vi.unstubAllGlobals();
    set.mockRestore();
  });

  it("keeps nothing where there is no room, not even an older yes", () => {
    const many = [
      ...purposes,
      ...Array.from({ length: 99 }, (_, at) => purpose(`${at}-${"x".repeat(50)}`)),
    ];
    createConsent(visitor({ storage: cookieStorage() })).choose({ video: true }, banner);
    expect(document.cookie).toContain("video");
    const consent = createConsent(visitor({ purposes: many, storage: cookieStorage() }));
    consent.chooseAll(false, banner);
    expect(document.cookie).toBe("");
    expect(consent.getSnapshot().asking).toBe(false);
  });

  it("of a domain is shared with its subdomains, and what was set before it goes", () => {
    const set = vi.spyOn(document, "cookie", "set");
    createConsent(visitor({ storage: cookieStorage() })).chooseAll(true, banner);
    const storage = cookieStorage({ domain: "school.example" });
    // The made-up DOM is on localhost, and refuses the domain: the older one stays the only one.
    createConsent(visitor({ storage })).chooseAll(false, banner);
    expect(set.mock.lastCall?.[0]).toContain(";Domain=school.example;");
    set.mockRestore();
  });

  it("of which another of the name stays is the only one after the next choice", () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the made-up DOM has no Cookie Store.
    document.cookie = "bijsluiter-consent=older;Domain=localhost;Path=/";
    const set = vi.spyOn(document, "cookie", "set");
    const get = vi
      .spyOn(document, "cookie", "get")
      .mockReturnValue("bijsluiter-consent=older; bijsluiter-consent=0:x");
    vi.stubGlobal("location", { protocol: "https:", hostname: "les.school.example" });
    const storage = cookieStorage({ domain: "school.example" });
    storage.write([], made({ video: true }), scope);
    const ended = (place: string) => `bijsluiter-consent=;Path=/${place};Max-Age=0;SameSite=`;
    const [first, ...ends] = set.mock.calls.map(([text]) => text);
    expect(first).toMatch(/^bijsluiter-consent=0:.*;Domain=school.example;Max-Age=34560000;/);
    expect(ends).toEqual([
      `${ended(";Domain=.les.school.example")}Lax;Secure`,
      `${ended(";Domain=.school.example")}Lax;Secure`,
      `${ended(";Domain=.example")}Lax;Secure`,
      `${ended("")}Lax;Secure`,
      `${ended(";Domain=school.example")}None;Secure;Partitioned`,
      first,
    ]);
    get.mockRestore();
    set.mockRestore();
    vi.unstubAllGlobals();
  });

  it.each([
    [true, "SameSite=None;Secure;Partitioned"],
    [false, "SameSite=Lax"],
  ])("in a frame of another site (%s) is kept as browsers want it there", (crossSite, end) => {
    const set = vi.spyOn(document, "cookie", "set");
    cookieStorage({ crossSite }).write([], made({ video: true }), scope);
    expect(set.mock.lastCall?.[0].endsWith(end)).toBe(true);
    set.mockRestore();
  });
});

describe("keepCookie", () => {
  const answer = () => new Promise((done) => setTimeout(done, 0));
  const url = "/consent-cookie";

  it("asks the server after each choice, and stops the question before it", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const ask = vi.fn(async (_url: string, { signal }: RequestInit) => {
      signals.push(signal);
      return new Response(null, { status: 204 });
    });
    vi.stubGlobal("fetch", ask);
    const consent = createConsent(visitor({ storage: [cookieStorage(), keepCookie({ url })] }));
    consent.choose({ statistics: true }, banner);
    consent.choose({ statistics: false }, banner);
    await answer();
    expect(ask.mock.calls.map(([to, { method }]) => [to, method])).toEqual([
      [url, "POST"],
      [url, "POST"],
    ]);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    vi.unstubAllGlobals();
  });

  it("asks once in a tab for who comes back, and in a frame of another site says so", async () => {
    createConsent(visitor({ storage: cookieStorage() })).chooseAll(true, banner);
    const ask = vi.fn(async () => new Response(null, { status: 204 }));
    vi.stubGlobal("fetch", ask);
    keepCookie({ url: `${url}?a=b`, crossSite: true });
    await answer();
    keepCookie({ url });
    await answer();
    expect(ask.mock.calls.map(([to]: readonly unknown[]) => to)).toEqual([
      `${url}?a=b&frame=cross-site`,
    ]);
    vi.unstubAllGlobals();
  });

  it("asks again in the next page when the server did not answer, and never of who chose nothing", async () => {
    createConsent(visitor({ storage: cookieStorage() })).chooseAll(true, banner);
    const ask = vi.fn(() => Promise.reject(new Error("offline")));
    vi.stubGlobal("fetch", ask);
    keepCookie({ url, crossSite: true });
    await answer();
    keepCookie({ url });
    expect(ask.mock.calls.map(([to]: readonly unknown[]) => to)).toEqual([
      `${url}?frame=cross-site`,
      url,
    ]);
    clearCookie();
    keepCookie({ url });
    expect(ask).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});

describe("tabStorage", () => {
  it("is read back in this tab; without room no older yes stays", () => {
    createConsent(visitor({ storage: tabStorage() })).chooseAll(true, banner);
    const next = createConsent(visitor({ storage: tabStorage() }));
    expect(next.getSnapshot().asking).toBe(false);
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("QuotaExceededError");
    });
    next.chooseAll(false, banner);
    full.mockRestore();
    expect(next.getSnapshot().purposes[0]?.state).toBe("withdrawn");
    expect(createConsent(visitor({ storage: tabStorage() })).getSnapshot().asking).toBe(true);
  });
});

describe("serverStorage", () => {
  const sent = () => new Promise((done) => setTimeout(done, 0));

  it("sends each choice once, in order, with its id as the key", async () => {
    const send = vi.fn(async () => undefined);
    const consent = createConsent(visitor({ storage: serverStorage({ send }) }));
    consent.choose({ statistics: true, video: false }, banner);
    consent.choose({ statistics: false }, banner);
    await sent();
    const calls = send.mock.calls as unknown as [ConsentChoice, { idempotencyKey: string }][];
    expect(calls.map(([{ state }]) => state)).toEqual(["given", "refused", "withdrawn"]);
    for (const [{ id }, { idempotencyKey }] of calls) expect(idempotencyKey).toBe(id);
  });

  it("what cannot be sent waits through a reload, and goes before what comes later", async () => {
    const offline = vi.fn(() => Promise.reject(new Error("offline")));
    createConsent(visitor({ storage: serverStorage({ send: offline }) })).chooseAll(true, banner);
    await sent();
    expect(offline).toHaveBeenCalledTimes(1);

    const send = vi.fn(async () => undefined);
    const consent = createConsent(visitor({ storage: serverStorage({ send }) }));
    consent.chooseAll(false, banner);
    await sent();
    const states = (send.mock.calls as unknown as [ConsentChoice][]).map(([{ state }]) => state);
    expect(states).toEqual(["given", "refused"]);
    window.dispatchEvent(new Event("online"));
    await sent();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it("tries again by itself, one try at a time", async () => {
    vi.useFakeTimers();
    const send = vi.fn(() => Promise.reject(new Error("offline")));
    const consent = createConsent(visitor({ storage: serverStorage({ send }) }));
    consent.chooseAll(true, banner);
    consent.chooseAll(false, banner);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(send.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(send.mock.calls.length).toBeLessThanOrEqual(5);
    vi.useRealTimers();
  });

  it("begins with what the server had, and with what it has not yet", () => {
    const choices = made({ video: true });
    const send = () => Promise.reject(new Error("offline"));
    const consent = createConsent(visitor({ storage: serverStorage({ send, choices }) }));
    expect(consent.getSnapshot().purposes.map(({ state }) => state)).toEqual([
      "not-asked",
      "given",
      "no-consent-needed",
    ]);
    consent.choose({ video: false }, banner);
    const reloaded = createConsent(visitor({ storage: serverStorage({ send, choices }) }));
    expect(reloaded.getSnapshot().purposes[1]?.state).toBe("withdrawn");
  });

  it.each(["rubbish", "{}", "null"])("what waits in vain (%s) holds nothing up", async (text) => {
    sessionStorage.setItem("bijsluiter-consent-waiting", text);
    const send = vi.fn(async () => undefined);
    createConsent(visitor({ storage: serverStorage({ send }) })).chooseAll(true, banner);
    await sent();
    expect(send).toHaveBeenCalledOnce();
  });

  it("where nothing can be kept, it still sends, and tries again as long as the page", async () => {
    const waitingRoom = {
      getItem: () => {
        throw new Error("SecurityError");
      },
      setItem: () => {
        throw new Error("SecurityError");
      },
    };
    const send = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue(undefined);
    const consent = createConsent(visitor({ storage: serverStorage({ send, waitingRoom }) }));
    consent.chooseAll(true, banner);
    await sent();
    window.dispatchEvent(new Event("online"));
    await sent();
    expect(send).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new Event("online"));
    expect(send).toHaveBeenCalledTimes(2);
  });
});
