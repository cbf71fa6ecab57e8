import { afterEach, describe, expect, it, vi } from "vitest";
import { visitor } from "../../../test/consents.ts";
import { cookieStorage } from "../storage/cookie-storage.ts";
import { tabStorage } from "../storage/tab-storage.ts";
import type { ConsentEffect } from "../store/consent-effect.ts";
import { createConsent } from "../store/create-consent.ts";
import { clearCookie } from "./clear-cookie.ts";
import { clearWithoutConsent } from "./clear-without-consent.ts";

const banner = { surface: "banner" } as const;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

function clearing(stored: Parameters<typeof clearWithoutConsent>[1]) {
  const effects: ConsentEffect[] = [];
  const consent = createConsent(
    visitor({
      storage: [cookieStorage({ name: "own-choice" }), tabStorage("own-choice")],
      onEffect: (more) => effects.push(...more),
    }),
  );
  consent.chooseAll(true, banner);
  stops.push(clearWithoutConsent(consent, stored));
  return { consent, effects };
}

describe("clearWithoutConsent", () => {
  it("leaves the choice itself alone, whatever the names", () => {
    const { consent } = clearing({ statistics: { cookies: ["own-*"], sessionStorage: ["own*"] } });
    consent.chooseAll(false, banner);
    expect(document.cookie).toContain("own-choice=");
    expect(sessionStorage.getItem("own-choice")).toContain("statistics");
  });

  it("says of storage that is blocked that it could not", () => {
    const { consent, effects } = clearing({ statistics: { localStorage: ["count-*"] } });
    vi.spyOn(Storage.prototype, "key").mockImplementation(() => {
      throw new DOMException("", "SecurityError");
    });
    localStorage.setItem("count-1", "1");
    consent.chooseAll(false, banner);
    expect(effects).toEqual([
      { purposeId: "statistics", kind: "localStorage", name: "count-*", outcome: "failed" },
    ]);
  });

  it("clears again when the page is left, for a script that runs on", () => {
    const { consent, effects } = clearing({ video: { localStorage: ["film"] } });
    consent.chooseAll(false, banner);
    localStorage.setItem("film", "again");
    window.dispatchEvent(new Event("pagehide"));
    expect(localStorage.length).toBe(0);
    expect(effects).toHaveLength(1);
  });

  it("knows its purposes, and takes no name for everything", () => {
    const consent = createConsent(visitor());
    expect(() => clearWithoutConsent(consent, { nothing: {} })).toThrow("No purpose has the id");
    for (const name of ["", "*"])
      for (const stored of [{ cookies: [{ name }] }, { localStorage: [name] }])
        expect(() => clearWithoutConsent(consent, { video: stored })).toThrow("no name");
  });

  it("does nothing on a server", () => {
    vi.stubGlobal("document", undefined);
    clearWithoutConsent(createConsent(visitor()), { video: { localStorage: ["film"] } })();
  });
});

describe("clearCookie", () => {
  it("tries every domain, path and partition that the cookie may have had", () => {
    vi.stubGlobal("location", {
      protocol: "https:",
      hostname: "les.school.example.nl",
      pathname: "/groep/7",
    });
    const set = vi.spyOn(document, "cookie", "set");
    clearCookie("_pk_id", {});
    const tried = set.mock.calls.map(([text]) => text);
    for (const place of [
      "Path=/;Secure",
      "Path=/;Secure;Partitioned",
      "Path=/;Domain=les.school.example.nl;Secure",
      "Path=/groep;Domain=school.example.nl;Secure",
      "Path=/groep/7/;Domain=example.nl;Secure;Partitioned",
    ])
      expect(tried).toContain(`_pk_id=;Max-Age=0;${place}`);
    set.mockClear();
    clearCookie("_pk_id", { domain: "example.nl", path: "/x" });
    expect(set.mock.calls).toHaveLength(2);
  });

  it("has an end, however long the address is", () => {
    vi.stubGlobal("location", {
      protocol: "http:",
      hostname: `${"a.".repeat(100)}nl`,
      pathname: "/x".repeat(5000),
    });
    const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => undefined);
    clearCookie("_pk_id", {});
    expect(set.mock.calls.length).toBeLessThanOrEqual(12 * 25);
  });
});
