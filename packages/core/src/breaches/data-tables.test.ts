import { describe, expect, it } from "vitest";
import vectors from "../../test/vectors/edpb-template-fields.json" with { type: "json" };
import { legalSource } from "../shared/legal-source.ts";
import { breachAuthorities } from "./data/breach-authorities.ts";
import { dutyRegimeRows } from "./data/breach-regimes.ts";
import { DPV_VERSION, dpvBreachTerms } from "./data/dpv-breach-terms.ts";
import { edpbAnswers } from "./data/edpb/edpb-answers.ts";
import { impacts } from "./data/impacts.ts";
import { incidentKindsByGroup } from "./data/incident-kinds.ts";
import { lifeCycleSteps } from "./data/life-cycle-steps.ts";
import { notKnownYetFields } from "./data/not-known-yet-fields.ts";
import { promisedItems, statutoryItems } from "./data/notice-items.ts";
import { agreementBasis, processorDuty, regimes } from "./data/regimes.ts";
import { verisTerms } from "./data/veris/veris-terms.ts";
import { breachRoles } from "./life-cycle/breach-event.ts";
import type { BreachFileStatus } from "./life-cycle/state/file-state.ts";
import { breachAuthority } from "./regimes/breach-authority.ts";
import { dutyRegime } from "./regimes/duty-regime.ts";

describe("sources of the tables", () => {
  it.each([
    regimes.gdpr.basis,
    regimes["omnibus-proposal"].basis,
    processorDuty,
    agreementBasis,
    ...[...promisedItems, ...statutoryItems].map(({ basis }) => basis),
  ])("$ref is one that a reader can look up", (source) => {
    expect(legalSource.safeParse(source).error).toBeUndefined();
    expect(source.ref).toMatch(
      /^(?:GDPR art\. 33\(|Digital Omnibus|processing agreement|supplier's promise)/,
    );
    if (source.kind === "statute") expect(source).toMatchObject({ validFrom: "2018-05-25" });
  });
});

describe("regimes and authorities", () => {
  it("are valid for their schemas", () => {
    for (const row of Object.values(dutyRegimeRows))
      expect(dutyRegime.safeParse(row).error).toBeUndefined();
    for (const row of breachAuthorities)
      expect(breachAuthority.safeParse(row).error).toBeUndefined();
  });

  it.each([
    ["gdpr", "board", "2018-05-25", "GDPR art. 33(2)", "processor notification law"],
    ["gdpr", "authority", "2018-05-25", "GDPR art. 33(1)", "controller notification law"],
    ["gdpr", "people", "2018-05-25", "GDPR art. 34(1)", "controller communication law"],
    [
      "nl-cbw",
      "early-warning",
      "2026-08-15",
      "Cyberbeveiligingswet art. 26(1)",
      "nis2-entity early-warning law",
    ],
    [
      "nl-cbw",
      "notification",
      "2026-08-15",
      "Cyberbeveiligingswet art. 27(1)",
      "nis2-entity notification law",
    ],
    [
      "nl-cbw",
      "final-report",
      "2026-08-15",
      "Cyberbeveiligingswet art. 29",
      "nis2-entity final-report law",
    ],
    [
      "dora",
      "initial-notification",
      "2025-01-17",
      "DORA (Regulation (EU) 2022/2554) art. 19",
      "financial-entity notification law",
    ],
    [
      "eu-cra",
      "early-warning",
      "2026-09-11",
      "Regulation (EU) 2024/2847 art. 14",
      "product-maker early-warning law",
    ],
    [
      "eu-cra",
      "notification",
      "2026-09-11",
      "Regulation (EU) 2024/2847 art. 14",
      "product-maker notification law",
    ],
    [
      "eu-cra",
      "final-report",
      "2026-09-11",
      "Regulation (EU) 2024/2847 art. 14",
      "product-maker final-report law",
    ],
    [
      "eu-ai-act",
      "serious-incident",
      "2027-12-02",
      "Regulation (EU) 2024/1689 art. 73",
      "high-risk-ai-provider notification law",
    ],
    [
      "omnibus-proposal",
      "authority",
      undefined,
      "Digital Omnibus proposal, 19 November 2025 (not law)",
      "controller notification proposal",
    ],
  ])("%s/%s holds from %s: %s", (regime, id, validFrom, ref, kinds) => {
    const row = Object.values(dutyRegimeRows).find((one) => one.id === regime);
    const duty = row?.duties.find((one) => one.id === id);
    expect(duty?.validFrom).toBe(validFrom);
    expect(duty?.basis.ref).toBe(ref);
    if (validFrom !== undefined) expect(duty?.basis.validFrom).toBe(validFrom);
    expect(`${duty?.scope} ${duty?.kind} ${duty?.status}`).toBe(kinds);
  });

  it("the authority for personal data is that of UAVG art. 6", () => {
    expect(breachAuthorities[0]).toMatchObject({
      name: "Autoriteit Persoonsgegevens",
      kind: "data-protection",
      source: { kind: "statute", ref: "UAVG art. 6" },
    });
  });
});

describe("steps of a file", () => {
  const statuses: readonly BreachFileStatus[] = [
    "new",
    "suspected",
    "triaging",
    "not-a-breach",
    "confirmed",
    "assessed",
    "decided",
    "notified",
    "reviewing",
    "closed",
  ];
  it.each(Object.entries(lifeCycleSteps))(
    "%s is taken by roles, from states, that there are",
    (_kind, row) => {
      expect(row.by.length).toBeGreaterThan(0);
      expect(row.from.length).toBeGreaterThan(0);
      for (const role of row.by) expect(breachRoles).toContain(role);
      for (const status of row.from) expect(statuses).toContain(status);
      if ("to" in row) expect(statuses).toContain(row.to);
      expect(row.by.includes("reporter" as never)).toBe(row === lifeCycleSteps.signal);
    },
  );

  it("a file is read in every state but the first", () => {
    expect(new Set<string>(lifeCycleSteps.read.from)).toEqual(
      new Set(statuses.filter((status) => status !== "new")),
    );
  });
});

describe("codes of other vocabularies", () => {
  // EDPB template for the notification of personal data breaches, version 1.0: options of the fields.
  it.each([
    [44, edpbAnswers["timeline.occurred"]],
    [50, edpbAnswers["timeline.discovery"]],
    [57, edpbAnswers["effect.unintelligible"]],
    [60, edpbAnswers["incident.kind"]],
    [61, edpbAnswers.cause],
    [85, edpbAnswers["consequences.impacts"]],
    [89, edpbAnswers["assessment.risk"]],
  ])("field %i of the EDPB template has each of our answers once", (no, answers) => {
    const options = vectors.fields.find((field) => field.no === no)?.options ?? [];
    const codes = Object.values(answers);
    for (const code of codes) expect(options).toContain(code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("every impact and every kind of incident has its answer", () => {
    expect(Object.keys(edpbAnswers["consequences.impacts"])).toEqual([...impacts]);
    expect(Object.keys(edpbAnswers["incident.kind"])).toEqual(
      Object.values(incidentKindsByGroup).flat(),
    );
  });

  it("names terms of DPV 2.3 with their prefix, each once", () => {
    const { crossBorder, ...groups } = dpvBreachTerms;
    const terms = [crossBorder, ...Object.values(groups).flatMap((group) => Object.values(group))];
    expect(DPV_VERSION).toBe("2.3");
    for (const term of terms) expect(term).toMatch(/^eu-gdpr:[A-Z]\w+$/);
    expect(new Set(terms).size).toBe(terms.length);
  });

  it("names a variety and an unknown vector for every action of VERIS 1.4.1", () => {
    for (const [kind, action] of Object.entries(verisTerms.actions)) {
      if (kind === "other") continue;
      const [[name, details] = []] = Object.entries(action);
      expect(["error", "hacking", "malware", "misuse", "social"]).toContain(name);
      expect(details).toMatchObject({ vector: ["Unknown"] });
      const { variety } = details as unknown as { variety: readonly string[] };
      expect(variety.join()).toMatch(/^[A-Z][a-z ]+$/);
    }
    expect(verisTerms.actions.other).toEqual({ unknown: {} });
    expect(verisTerms.actions.phishing).toMatchObject({ social: { target: ["Unknown"] } });
    for (const word of [...Object.values(verisTerms.victims), ...Object.values(verisTerms.data)])
      expect(word).toMatch(/^[A-Z][a-z]+$/);
    expect(new Set(Object.values(verisTerms.discovery))).toEqual(
      new Set(["internal", "partner", "external", "unknown"]),
    );
  });
});

describe("items of a notice, GDPR art. 33(3)", () => {
  it.each([
    ["nature-and-people", "GDPR art. 33(3)(a)"],
    ["records", "GDPR art. 33(3)(a)"],
    ["contact-point", "GDPR art. 33(3)(b)"],
    ["likely-consequences", "GDPR art. 33(3)(c)"],
    ["measures-taken-or-proposed", "GDPR art. 33(3)(d)"],
  ])("%s is %s", (item, ref) => {
    expect(statutoryItems.find((row) => row.item === item)?.basis.ref).toBe(ref);
  });

  it("asks for facts that a report has", () => {
    const always = ["timeline.discoveredAt", "incident.summary", "contact.contactPoint"];
    const known: readonly string[] = [...notKnownYetFields, ...always];
    for (const { fields } of [...promisedItems, ...statutoryItems]) {
      expect(fields.length).toBeGreaterThan(0);
      for (const field of fields) expect(known).toContain(field);
    }
    expect(promisedItems.map(({ basis }) => basis.ref.slice(-1)).join("")).toBe("123456");
  });
});
