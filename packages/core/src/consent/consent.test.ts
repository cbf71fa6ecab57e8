import { describe, expect, it } from "vitest";
import { choice, emptyRecord, history, parentA } from "../../test/consent-records.ts";
import * as en from "../messages/en/index.ts";
import * as nl from "../messages/nl/index.ts";
import { agesOfConsent } from "./data/ages-of-consent.ts";
import {
  ageOfConsent,
  consentPurpose,
  consentView,
  effectiveState,
  effectiveStateResult,
  explainState,
  explainView,
  noticeHash,
  schoolPurposes,
  toGoogleConsent,
  viewFor,
} from "./index.ts";

const now = "2026-11-22T12:00:00+01:00";

describe("ageOfConsent", () => {
  it.each([
    ["NL", "2026-11-22", 16, "yes"],
    ["BE", "2026-11-22", 13, "yes"],
    ["AT", "2026-11-22", 14, "yes"],
    ["FR", "2026-11-22", 15, "yes"],
    ["DK", "2023-12-31", 13, "yes"],
    ["DK", "2024-01-01", 15, "unknown"],
    ["SI", "2026-11-22", 15, "unknown"],
    ["NO", "2026-11-22", 13, "unknown"],
    ["NL", "2018-05-24", undefined, "unknown"],
    ["US", "2026-11-22", undefined, "unknown"],
  ] as const)("%s on %s is %s (%s)", (country, on, age, known) => {
    expect(ageOfConsent(country, on)).toMatchObject({ known, ...(age !== undefined && { age }) });
  });

  it("is between 13 and 16 everywhere, and no row was read in the law itself (GDPR art. 8(1))", () => {
    for (const { age, basis } of agesOfConsent) {
      expect(age).toBeGreaterThanOrEqual(13);
      expect(age).toBeLessThanOrEqual(16);
      expect(basis.verifiedOn).toBeNull();
    }
  });

  it("refuses a country or a day that is none", () => {
    expect(() => ageOfConsent("XX" as never, "2026-11-22")).toThrow("not-an-option");
    expect(() => ageOfConsent("NL", "2026-02-30")).toThrow("wrong-format");
  });
});

describe("toGoogleConsent", () => {
  it("grants what is permitted for sure and denies the rest", () => {
    expect(
      toGoogleConsent({
        analytics_storage: "yes",
        ad_storage: "unknown",
        ad_user_data: "no",
        functionality_storage: "not-applicable",
      }),
    ).toEqual({
      ad_storage: "denied",
      ad_user_data: "denied",
      ad_personalization: "denied",
      analytics_storage: "granted",
      functionality_storage: "denied",
      personalization_storage: "denied",
      security_storage: "denied",
    });
  });
});

describe("noticeHash", () => {
  it("is SHA-256 of UTF-8 (FIPS 180-4, example of one block)", () => {
    expect(noticeHash("abc")).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("does not mind how an accent or a line end is written", () => {
    expect(noticeHash("e\u0301e\u0301n\rtwee")).toBe(noticeHash("één\ntwee"));
    expect(noticeHash("een")).not.toBe(noticeHash("één"));
  });

  it("refuses no text", () => {
    expect(() => noticeHash("")).toThrow("too-short");
  });
});

describe.each(Object.entries({ nl, en }))("the presets in %s", (_language, messages) => {
  const purposes = schoolPurposes.map((purpose) => ({
    ...purpose,
    ...messages.consentPurposes[purpose.id],
  }));

  it("are purposes with a title, each image use a question of its own", () => {
    for (const purpose of purposes) expect(consentPurpose.safeParse(purpose).success).toBe(true);
    const asked = purposes.filter(({ lawfulBasis }) => lawfulBasis === "consent");
    expect(asked.filter(({ personalData }) => personalData.includes("images"))).toHaveLength(8);
    expect(new Set(purposes.map(({ title }) => title)).size).toBe(purposes.length);
  });

  it("give no question for use in class and for the pass (AP, Kennisnet)", () => {
    const given = history([], { purposes });
    for (const id of ["images-in-class", "images-school-pass"])
      expect(effectiveState(given, id, { now }).state).toBe("no-consent-needed");
  });

  it("leave no word empty", () => {
    const leaves = (value: unknown): readonly unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const words = leaves([messages.consent, messages.consentPurposes]);
    expect(words.filter((word) => typeof word !== "string" || word.trim() === "")).toEqual([]);
  });
});

describe("the words", () => {
  it("are reviewed as sentences", () => {
    expect(nl.consent).toMatchSnapshot("nl");
    expect(en.consent).toMatchSnapshot("en");
  });

  it("tell the school what is behind a state", () => {
    const given = history([
      choice(parentA.id, "given", "2026-11-16T09:00:00Z", {
        notice: { ...emptyRecord.notice, version: "2025" },
      }),
    ]);
    const state = effectiveState(given, "images-website", { now });
    expect(effectiveStateResult.safeParse(state).success).toBe(true);
    expect(explainState(state, nl)).toEqual([
      "De toestemming gold voor een eerdere vraag. Vraag opnieuw.",
      "De uitleg is veranderd nadat er ja is gezegd.",
    ]);
  });

  it("tell a parent where it stands and why it is asked", () => {
    const view = viewFor(history([]), parentA.id, { now });
    expect(consentView.safeParse(JSON.parse(JSON.stringify(view))).success).toBe(true);
    const [asked, shown] = view.standing.map((row) => explainView(row, nl, { audience: "parent" }));
    expect(asked).toEqual([
      "U hebt nog niet gekozen. Tot die tijd doen we dit niet.",
      "We vragen uw toestemming.",
    ]);
    expect(shown).toEqual(["Hiervoor hoeven we u niets te vragen."]);
  });
});
