import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeAgreement, draftAgreement, withTerms } from "../../test/processing-agreements.ts";
import {
  agreementHash,
  agreementModels,
  clauseIds,
  diffAgreements,
  type ProcessingAgreement,
  presets,
  processingAgreement,
  providerExits,
} from "./index.ts";

const issuesOf = (input: unknown) => {
  const result = processingAgreement.safeParse(input);
  return result.success
    ? []
    : result.error.issues.map((issue) => {
        const { code = issue.code } = ("params" in issue ? issue.params : {}) as { code?: string };
        return `${issue.path.join(".")}: ${code}`;
      });
};

describe("processingAgreement", () => {
  it.each<[string, Partial<ProcessingAgreement>, readonly string[]]>([
    ["a complete one", {}, []],
    ["signed and running", activeAgreement, []],
    ["no clause at all: what is missing is for the check to say", { clauses: [] }, []],
    [
      "a clause twice",
      { clauses: [{ id: "breach" }, { id: "breach" }] },
      ["clauses.1.id: repeated-id"],
    ],
    [
      "two annexes with one label",
      { annexes: [...draftAgreement.annexes, ...draftAgreement.annexes] },
      ["annexes.2.label: repeated-id", "annexes.3.label: repeated-id"],
    ],
    [
      "ends before it begins",
      { term: { startsOn: "2026-08-01", endsOn: "2026-07-31" } },
      ["term.endsOn: ends-before-it-begins"],
    ],
    [
      "renews for nothing",
      { term: { startsOn: "2026-08-01", renewsFor: "P0D" } },
      ["term.renewsFor: zero-period"],
    ],
    [
      "a thousand years of notice",
      { term: { startsOn: "2026-08-01", noticePeriod: "P1000Y" } },
      ["term.noticePeriod: period-too-long"],
    ],
    [
      "a malformed period is reported once",
      { term: { startsOn: "2026-08-01", noticePeriod: "3 maanden" } },
      ["term.noticePeriod: invalid_format"],
    ],
  ])("%s", (_what, change, issues) => {
    expect(issuesOf({ ...draftAgreement, ...change })).toEqual(issues);
  });

  it("takes terms only in the clause that they are of", () => {
    const terms = { standard: "without-undue-delay", clockStart: "awareness" };
    expect(issuesOf({ ...draftAgreement, clauses: [{ id: "breach", terms }] })).toEqual([]);
    expect(issuesOf({ ...draftAgreement, clauses: [{ id: "use", terms }] })).not.toEqual([]);
  });
});

describe("agreementHash", () => {
  it("is that of the text: what happens to an agreement later does not change it", () => {
    expect(agreementHash(activeAgreement)).toBe(agreementHash(draftAgreement));
    expect(agreementHash({ ...draftAgreement, status: "closed" })).toMatch(/^[0-9a-f]{64}$/);
  });

  it("does not depend on the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(draftAgreement).reverse());
    expect(agreementHash(turned as unknown as ProcessingAgreement)).toBe(
      agreementHash(draftAgreement),
    );
  });

  it("changes with every word of the text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 50 }), (title) => {
        fc.pre(title.trim() !== "");
        expect(agreementHash({ ...draftAgreement, title })).not.toBe(agreementHash(draftAgreement));
      }),
    );
  });
});

describe("presets", () => {
  it.each(Object.entries(presets))("%s is a set of clauses, each once", (_name, clauses) => {
    expect(issuesOf({ ...draftAgreement, clauses: withTerms(clauses) })).toEqual([]);
  });

  it("says of every model that it may say more, for no text of a model was read", () => {
    for (const clause of [...presets.model40, ...presets.general40, ...presets.model30])
      expect(clause.readInFull).toBe("no");
    expect(presets.education.every(({ readInFull }) => readInFull === undefined)).toBe(true);
  });

  it("gives numbers of articles only where they are known, and those unverified", () => {
    expect(presets.model30.find(({ id }) => id === "breach")?.reference).toBe("art. 8");
    expect(presets.model30.find(({ id }) => id === "transfers")?.reference).toBeUndefined();
    expect(presets.model40.some(({ reference }) => reference !== undefined)).toBe(false);
    const models = agreementModels.filter(({ covenant }) => covenant !== undefined);
    expect(models.every(({ basis }) => basis.verifiedOn === null)).toBe(true);
  });

  it("has the declaration in the general model, in the place of the covenant", () => {
    const ids = (clauses: typeof presets.general40) => clauses.map(({ id }) => id);
    expect(ids(presets.general40)).toContain("scope-declaration");
    expect(ids(presets.general40)).not.toContain("covenant");
    expect(ids(presets.model40)).toEqual(clauseIds.slice(0, 15));
  });
});

it("knows that Microsoft 365 is empty after 180 days, 90 of them to export", () => {
  expect(providerExits.microsoft365).toMatchObject({ exportDays: 90, goneWithinDays: 180 });
});

it("is signed without the address of its schema", () => {
  const addressed = { $schema: "../schemas/processing-agreement.json", ...activeAgreement };
  expect(agreementHash(addressed)).toBe(agreementHash(activeAgreement));
  expect(diffAgreements(activeAgreement, addressed)).toEqual([]);
});
