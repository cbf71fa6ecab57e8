import { describe, expect, it } from "vitest";
import { cloudManager, judgedOn, publisher } from "../../../test/measure-sets.ts";
import { activeAgreement } from "../../../test/processing-agreements.ts";
import { checkAgreement, processingAgreement, securityAnnex, toSecurityAnnex } from "../index.ts";

describe("toSecurityAnnex", () => {
  it("promises only what can be shown to hold", () => {
    const annex = toSecurityAnnex(publisher, {
      asOf: judgedOn,
      product: "Leerplein",
      schemeVersion: "3.0",
    });
    expect(annex.measures).toEqual([
      "Maildomein met SPF, DKIM en DMARC",
      "Opnamen ten hoogste een jaar bewaard",
    ]);
    expect(annex.classification).toEqual([
      {
        product: "Leerplein",
        availability: "medium",
        integrity: "medium",
        confidentiality: "high",
      },
    ]);
    expect(securityAnnex.parse(annex)).toEqual(annex);
  });

  it("is an annex that a check of the agreement reads", () => {
    const security = toSecurityAnnex(publisher, { asOf: judgedOn });
    const annexes = [{ kind: "security", label: "2", security }];
    const { findings } = checkAgreement(
      processingAgreement.parse({ ...activeAgreement, annexes }),
      {
        checklists: [],
        asOf: judgedOn,
      },
    );
    expect(findings.map(({ code }) => code)).toContain("certificate-edition-superseded");
    expect(toSecurityAnnex(cloudManager, { asOf: judgedOn }).measures).toHaveLength(5);
  });
});

describe("levels of an annex", () => {
  it.each([
    [
      { availability: "Laag", integrity: "Midden", confidentiality: "Hoog" },
      "as the sector writes them",
    ],
    [{ availability: "low", integrity: "medium", confidentiality: "high" }, "as they were stored"],
  ])("%j are read (%s)", (levels) => {
    const stored = { measures: ["Tweede factor"], classification: [levels], certificates: [] };
    expect(securityAnnex.parse(stored).classification).toEqual([
      { availability: "low", integrity: "medium", confidentiality: "high" },
    ]);
  });
});
