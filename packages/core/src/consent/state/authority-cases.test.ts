import { describe, expect, it } from "vitest";
import { choice, history, pupilId, website } from "../../../test/consent-records.ts";
import vectors from "../../../test/vectors/authority.json" with { type: "json" };
import { consentSubject, effectiveState, type GuardianRule } from "../index.ts";
import { effectiveState as twin } from "./index.ts";

const states = { yes: "given", no: "refused", withdrawn: "withdrawn" } as const;

/** `a:yes:11-02:verified`; `p` is the pupil or the adult. */
function eventOf(text: string) {
  const [who = "", said = "", day = "", authority = "claimed"] = text.split(":");
  const id = who === "p" ? pupilId : who;
  const on = day.length === 5 ? `2026-${day}` : day;
  const made = choice(id, states[said as keyof typeof states], `${on}T12:00:00Z`);
  return { ...made, by: { ...made.by, authority } as typeof made.by };
}

describe("who decides, case by case", () => {
  it("has at least eighty cases, each with the article that decides it", () => {
    expect(vectors.cases.length).toBeGreaterThanOrEqual(80);
    for (const { law } of vectors.cases) expect(law).toMatch(/^(BW 1:\d|UAVG art\. |GDPR art\. )/);
  });

  it.each(vectors.cases)("$law: $what", ({ subject, events, rule, at, state, permitted }) => {
    const known = consentSubject.parse({ id: pupilId, organisationId: "de-wilgen", ...subject });
    const given = history(events.map(eventOf), { subject: known });
    const options = { now: at, guardianRule: rule as GuardianRule };
    const found = effectiveState(given, website.id, options);
    expect(found).toMatchObject({ state, permitted });
    expect(twin(given, website.id, options)).toEqual(found);
  });
});
