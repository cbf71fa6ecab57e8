import { staleEvidence } from "../../vocabulary/data/stale-evidence.ts";
import { saysNothing } from "../../vocabulary/lists/says-nothing.ts";
import { findingBases } from "../data/finding-bases.ts";
import { modelOf } from "../document/agreement-model.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementFinding, FindAgreementFindings } from "./agreement-finding.ts";

const CURRENT_COVENANT = "4.0";

/** Before the GDPR a processor was a *bewerker*. */
const STALE_WORD = new RegExp(`\\b(?:${staleEvidence.terms.join("|")})`, "i");

/** A model, a covenant or a word that was left behind, and deviations that lack their reason. */
export const modelFindings: FindAgreementFindings = (agreement, asOf) => {
  const { model, covenant, drawnUpOn } = agreement;
  const supersededOn = modelOf(model)?.supersededOn;
  const findings: AgreementFinding[] = [];
  if (supersededOn !== undefined && asOf >= supersededOn)
    findings.push({
      code: "model-superseded",
      // What was made before stays valid until it ends or is renewed.
      severity: drawnUpOn >= supersededOn ? "warning" : "advice",
      where: ["model"],
      basis: findingBases.currentModel,
    });
  if (model === "model-4.0" && covenant?.role === "supporter")
    findings.push({
      code: "model-for-participants",
      severity: "warning",
      where: ["model"],
      basis: findingBases.participants,
    });
  if (covenant && covenant.version < CURRENT_COVENANT)
    findings.push({
      code: "covenant-superseded",
      severity: "warning",
      where: ["covenant", "version"],
      basis: findingBases.currentModel,
    });
  return [...findings, ...staleWords(agreement), ...deviationFindings(agreement)];
};

function staleWords({
  title,
  underlyingAgreement,
  clauses,
  annexes,
}: ProcessingAgreement): readonly AgreementFinding[] {
  const texts: readonly (readonly [string | undefined, AgreementFinding["where"]])[] = [
    [title, ["title"]],
    [underlyingAgreement?.description, ["underlyingAgreement", "description"]],
    ...clauses.map(({ text }, index) => [text, ["clauses", index, "text"]] as const),
    ...annexes.map(
      (annex, index) =>
        [annex.kind === "document" ? annex.title : undefined, ["annexes", index, "title"]] as const,
    ),
  ];
  return texts
    .filter(([text]) => text !== undefined && STALE_WORD.test(text))
    .map(([, where]) => ({
      code: "stale-vocabulary",
      severity: "advice",
      where,
      basis: findingBases.currentModel,
    }));
}

const deviationFindings = ({ deviations }: ProcessingAgreement): readonly AgreementFinding[] =>
  deviations.flatMap(({ motivation, agreedBy }, index) => {
    const found = { where: ["deviations", index], basis: findingBases.deviations } as const;
    return [
      ...(motivation === undefined || saysNothing(motivation)
        ? [{ ...found, code: "deviation-without-motivation", severity: "error" } as const]
        : []),
      ...(new Set(agreedBy).size < 2
        ? [{ ...found, code: "deviation-not-agreed", severity: "warning" } as const]
        : []),
    ];
  });
