import { describe, expect, it } from "vitest";
import { golden, listed } from "../../test/golden.ts";
import {
  type AgreementChangeCode,
  type AgreementFinding,
  type AgreementTexts,
  checklistCodes,
} from "../agreements/index.ts";
import * as en from "./en/index.ts";
import * as nl from "./nl/index.ts";

const basis = { kind: "statute", ref: "GDPR art. 28(3)", verifiedOn: null } as const;
const leaves = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe.each(Object.entries({ nl, en }))("agreements in %s", (language, { agreements }) => {
  const texts: AgreementTexts = agreements;

  it("leaves no word empty and never says that something is compliant", () => {
    const { provisions, facts, clauses, refusals, document } = texts;
    const words = leaves([provisions, facts, clauses, refusals, document]).filter(
      (leaf) => typeof leaf === "string",
    );
    expect(words.filter((word) => word.trim() === "")).toEqual([]);
    expect(JSON.stringify(texts)).not.toMatch(/complian|conform de AVG|voldoet aan de AVG/i);
  });

  it("has a sentence for each finding", async () => {
    const finding = {
      severity: "warning",
      where: [],
      basis,
      hours: 72,
      days: 30,
      providerDays: 180,
    } as const;
    const said = Object.entries(texts.findings).map(([code, say]) => {
      const sentence = (say as (finding: AgreementFinding) => string)({
        ...finding,
        code,
      } as AgreementFinding);
      return `\`${code}\`: ${sentence}`;
    });
    await expect(listed(said)).toMatchFileSnapshot(golden(`agreements/findings.${language}.md`));
  });

  it("has a sentence for each change", async () => {
    const said = Object.entries(texts.changes).flatMap(([code, say]) =>
      [{ about: "2" }, {}].map((about) => {
        const sentence = say({
          ...about,
          code: code as AgreementChangeCode,
          where: [],
          material: "yes",
          tell: [],
          noticeDays: 30,
          basis,
        });
        return `\`${code}\`${about.about ? ` about ${about.about}` : ""}: ${sentence}`;
      }),
    );
    await expect(listed(said)).toMatchFileSnapshot(golden(`agreements/changes.${language}.md`));
  });

  it("writes numbers into sentences", async () => {
    const { breach, subProcessors, destruction, control, term } = texts.terms;
    const words = { day: (day: string) => day };
    const said = [
      breach({ standard: "without-undue-delay", maxHours: 24, clockStart: "awareness" }),
      breach({ standard: "without-undue-delay", clockStart: "established" }),
      subProcessors({ authorisation: "general", noticeDays: 1, objection: "no" }),
      subProcessors({ authorisation: "specific", objection: "unknown" }),
      ...destruction({ destructionWithinDays: 180, handOverDays: 90 }),
      ...destruction({}),
      control({ audit: { cost: "shared", acceptsThirdPartyReport: false } }),
      control({ audit: { perYear: 1, cost: "processor", acceptsThirdPartyReport: true } }),
      ...term(
        { startsOn: "2026-08-01", endsOn: "2027-07-31", renewsFor: "P1Y", noticePeriod: "P3M" },
        words,
      ),
      ...term({ startsOn: "2026-08-01" }, words),
      texts.document.covenantRoles.supporter("4.0"),
      ...Object.values(texts.timeline.entries).map((say) => say("X")),
      ...checklistCodes.map((code) => texts.checklists[code]),
    ];
    await expect(listed(said)).toMatchFileSnapshot(golden(`agreements/terms.${language}.md`));
  });
});
