import { effectiveState, needsAsking } from "@bijsluiter/core/consent/state";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { decider, purposes, subject, visitor } from "../../../test/consents.ts";
import { cookieStorage } from "../storage/cookie-storage.ts";
import type { ConsentStorage } from "./consent-storage.ts";
import { createConsent } from "./create-consent.ts";

const banner = { surface: "banner" } as const;
const standing = (consent: ReturnType<typeof createConsent>) =>
  Object.fromEntries(
    consent.getSnapshot().purposes.map(({ purpose, state }) => [purpose.id, state]),
  );

describe("createConsent", () => {
  it("asks once, appends events and keeps them in every storage", () => {
    const write = vi.fn();
    const onChoice = vi.fn();
    const consent = createConsent(visitor({ storage: [{ write }], onChoice }));
    expect(consent.getSnapshot().asking).toBe(true);
    expect(write).not.toHaveBeenCalled();
    consent.choose({ statistics: true, video: false }, banner);
    expect(consent.getSnapshot().asking).toBe(false);
    expect(standing(consent)).toEqual({
      statistics: "given",
      video: "refused",
      "sign-in": "no-consent-needed",
    });
    const [added] = write.mock.lastCall ?? [];
    expect(added).toEqual([
      expect.objectContaining({
        state: "given",
        by: decider,
        purposes: [{ id: "statistics", version: "1" }],
        validity: { kind: "duration", value: "P6M" },
        evidence: {
          surface: "banner",
          choiceLayout: "equal-buttons",
          locale: "nl",
          appVersion: "1.0.0",
        },
      }),
      expect.objectContaining({ state: "refused", purposes: [{ id: "video", version: "1" }] }),
    ]);
    expect(added[1]).not.toHaveProperty("validity");
    expect(onChoice).toHaveBeenCalledExactlyOnceWith(added);
  });

  it.each([
    ["the same yes", [true, true], ["given"], "saved"],
    ["the same no", [false, false], ["refused"], "saved"],
    ["a yes taken back", [true, false], ["given", "withdrawn"], "withdrawn"],
    ["a no taken back", [false, true], ["refused", "given"], "saved"],
    [
      "to and fro",
      [true, false, true, false],
      ["given", "withdrawn", "given", "withdrawn"],
      "withdrawn",
    ],
  ] as const)("%s: says only what is new", (_what, answers, states, done) => {
    const write = vi.fn();
    const consent = createConsent(visitor({ storage: { write } }));
    for (const video of answers) consent.choose({ video }, banner);
    expect(write.mock.calls.flatMap(([added]) => added).map(({ state }) => state)).toEqual(states);
    expect(consent.getSnapshot().done).toBe(states.length === 1 ? "saved" : done);
  });

  it("what replaces an earlier choice says so, whatever the clocks say", () => {
    const write = vi.fn();
    const times = ["2026-11-20T15:00:00Z", "2026-11-20T14:00:00Z"];
    const now = () => times[write.mock.calls.length] ?? "2026-11-20T16:00:00Z";
    const consent = createConsent(visitor({ storage: { write }, now }));
    consent.choose({ video: true }, banner);
    consent.choose({ video: false }, banner);
    const [[[first]], [[second]]] = write.mock.calls as [
      [[{ id: string }]],
      [[{ supersedes: string }]],
    ];
    expect(second.supersedes).toBe(first.id);
    expect(standing(consent)["video"]).toBe("withdrawn");
  });

  it("never keeps what is only for this page view", () => {
    const write = vi.fn();
    const consent = createConsent(visitor({ storage: { write } }));
    const listener = vi.fn();
    const stop = consent.subscribe(listener);
    consent.allowOnce("video");
    consent.show(true);
    consent.dismiss();
    expect(listener).toHaveBeenCalledTimes(3);
    const { asking, open, purposes } = consent.getSnapshot();
    expect([asking, open]).toEqual([false, true]);
    expect(purposes.map(({ allowed, once }) => [allowed, once])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
    expect(write).not.toHaveBeenCalled();
    stop();
    consent.show(false);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it("gives the same snapshot as long as nothing changes", () => {
    const consent = createConsent(visitor());
    expect(consent.getSnapshot()).toBe(consent.getSnapshot());
    expect(consent.getServerSnapshot()).toBe(consent.getServerSnapshot());
  });

  it("a yes that lapses while nobody looks is gone when somebody does", () => {
    let now = "2026-11-20T12:00:00Z";
    const consent = createConsent(visitor({ now: () => now }));
    consent.chooseAll(true, banner);
    const listener = vi.fn();
    const stop = consent.subscribe(listener);
    expect(consent.getSnapshot().asking).toBe(false);
    now = "2027-06-01T12:00:00Z";
    expect(consent.getSnapshot().asking).toBe(false);
    document.dispatchEvent(new Event("visibilitychange"));
    expect(listener).toHaveBeenCalledOnce();
    expect(consent.getSnapshot()).toMatchObject({ asking: true });
    expect(standing(consent)["video"]).toBe("expired");
    consent.chooseAll(true, banner);
    expect(standing(consent)["video"]).toBe("given");
    stop();
    document.dispatchEvent(new Event("visibilitychange"));
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("a storage that throws costs the memory, never the page", () => {
    const blocked: ConsentStorage = {
      read: () => {
        throw new Error("SecurityError");
      },
      write: () => {
        throw new Error("SecurityError");
      },
    };
    const consent = createConsent(visitor({ storage: blocked }));
    consent.chooseAll(true, banner);
    consent.choose({ video: false }, banner);
    expect(standing(consent)).toMatchObject({ statistics: "given", video: "withdrawn" });
  });

  it.each([[true], ["1"], [["0", "1"]]])(
    "Global Privacy Control %s refuses what nobody chose",
    (gpc) => {
      const write = vi.fn();
      const consent = createConsent(visitor({ gpc: gpc as never, storage: { write } }));
      expect(consent.getSnapshot().asking).toBe(false);
      expect(standing(consent)).toMatchObject({
        statistics: "refused",
        video: "refused",
        "sign-in": "no-consent-needed",
      });
      expect(write).not.toHaveBeenCalled();
      consent.choose({ video: true }, banner);
      expect(standing(consent)).toMatchObject({ statistics: "refused", video: "given" });
    },
  );

  it.each([[false], [undefined], [null], ["0"], ["true"]])(
    "Global Privacy Control %s says nothing",
    (gpc) => {
      expect(createConsent(visitor({ gpc })).getSnapshot().asking).toBe(true);
    },
  );

  it("on a server it shows what the request said, or nothing at all", () => {
    const options = visitor();
    const now = "2026-11-20T14:30:00Z";
    const header = "";
    const nothing = createConsent(options).getServerSnapshot();
    expect(nothing).toMatchObject({ asking: false, open: false });
    expect(nothing.purposes.map(({ allowed }) => allowed)).toEqual([false, false, true]);
    const choices = cookieStorage({ header }).read?.(options) ?? [];
    const server = createConsent(visitor({ server: { choices, now } })).getServerSnapshot();
    expect(server.asking).toBe(true);
  });

  it("a choice of a clock that runs a little ahead counts now; one from the far future does not", () => {
    const choicesAt = (time: string) => {
      const write = vi.fn();
      const consent = createConsent(visitor({ storage: { write }, now: () => time }));
      consent.chooseAll(true, banner);
      return write.mock.lastCall?.[0];
    };
    const seen = (time: string) =>
      createConsent(
        visitor({ server: { choices: choicesAt(time), now: "2026-11-20T12:00:00Z" } }),
      ).getServerSnapshot().purposes[0]?.allowed;
    expect(seen("2026-11-20T12:05:00Z")).toBe(true);
    expect(seen("2026-11-20T13:00:00Z")).toBe(false);
  });

  it("refuses to judge a child as a visitor, and judges it by what it is given", () => {
    const child = { ...subject, kind: "child", sixteen: "2030-01-01" } as const;
    const careless = createConsent({ ...visitor(), subject: child } as never);
    expect(() => careless.getSnapshot()).toThrow("others-may-decide");
    const consent = createConsent({
      ...visitor(),
      subject: child,
      judge: (history, id, options) => ({
        ...effectiveState(history, id, options),
        ask: needsAsking(history, id, options),
      }),
    });
    consent.chooseAll(true, banner);
    // A child of under 16 cannot consent.
    expect(consent.getSnapshot().purposes[0]?.allowed).toBe(false);
  });

  it("after any choices, what is allowed is what was last allowed", () => {
    const answer = fc.record(
      { statistics: fc.boolean(), video: fc.boolean() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (all) => {
        const consent = createConsent(visitor());
        const last: Record<string, boolean> = {};
        for (const answers of all) {
          consent.choose(answers, banner);
          Object.assign(last, answers);
        }
        for (const { purpose, allowed, ask } of consent.getSnapshot().purposes) {
          expect(allowed).toBe(purpose.id === "sign-in" || last[purpose.id] === true);
          expect(ask).toBe(purpose.id === "sign-in" || purpose.id in last ? null : "never-asked");
        }
      }),
    );
    expect(purposes).toHaveLength(3);
  });
});

describe("createConsent with purposes of any name", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "takes no answer on %s from what every object has",
    (id) => {
      const [first] = purposes;
      const named = { ...first, id } as (typeof purposes)[number];
      const consent = createConsent(visitor({ purposes: [...purposes, named] }));
      consent.choose({ statistics: false }, banner);
      const { state } = consent.getSnapshot().purposes.at(-1) ?? {};
      expect(state).toBe("not-asked");
    },
  );

  it("looks at any number of choices", () => {
    const added = vi.fn();
    const consent = createConsent(visitor({ onChoice: added }));
    consent.choose({ statistics: true }, banner);
    const [[yes] = []] = added.mock.lastCall ?? [];
    const choices = Array.from({ length: 150_000 }, (_, index) => ({
      ...yes,
      id: `choice-${index}`,
    }));
    const now = "2026-11-20T14:31:00Z";
    const { purposes: seen } = createConsent(
      visitor({ server: { choices, now } }),
    ).getServerSnapshot();
    expect(seen[0]?.state).toBe("given");
  });
});
