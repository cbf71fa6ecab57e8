import { findingBases } from "../data/finding-bases.ts";
import type { AgreementStatus } from "../life-cycle/agreement-status.ts";
import { validSignatures } from "../life-cycle/valid-signatures.ts";
import type { PartyRole } from "../party/agreement-parties.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementFinding, FindAgreementFindings } from "./agreement-finding.ts";

/** States that only a signed agreement reaches. */
const SIGNED_STATES: readonly AgreementStatus[] = [
  "signed",
  "active",
  "renewed",
  "expiring",
  "ended",
  "data-destroyed",
];

const RUNNING_STATES: readonly AgreementStatus[] = ["signed", "active", "amended", "expiring"];

const PARTIES: readonly PartyRole[] = ["controller", "processor"];

/** What does not fit between the signatures, the state and the calendar. */
export const lifeFindings: FindAgreementFindings = (agreement, asOf) => {
  const { status, term, ending } = agreement;
  const findings: AgreementFinding[] = [...signatureFindings(agreement)];
  if (
    RUNNING_STATES.includes(status) &&
    term?.endsOn !== undefined &&
    term.renewsFor === undefined &&
    asOf > term.endsOn
  )
    findings.push({
      code: "term-ended",
      severity: "warning",
      where: ["term", "endsOn"],
      basis: findingBases.contract,
    });
  if (status === "ended" && ending && asOf > ending.destroyBy)
    findings.push({
      code: "destruction-overdue",
      severity: "error",
      where: ["ending", "destroyBy"],
      basis: findingBases.end,
    });
  return findings;
};

function signatureFindings(agreement: ProcessingAgreement): readonly AgreementFinding[] {
  const { status, signatures } = agreement;
  const signed = validSignatures(agreement, "sign");
  const assessed = validSignatures(agreement, "assess");
  const both = PARTIES.every((party) => signed.some((one) => one.party === party));
  const unsigned = SIGNED_STATES.includes(status) && !both;
  const bySchool = signed.find(({ party }) => party === "controller");
  const judgedFirst = assessed.some(
    ({ party, at }) =>
      party === "controller" && bySchool && Date.parse(at) <= Date.parse(bySchool.at),
  );
  return [
    ...PARTIES.flatMap((party) => onOtherText(agreement, party)),
    ...(bySchool && !judgedFirst
      ? [
          {
            code: "signed-before-assessed",
            severity: "warning",
            where: ["signatures", signatures.indexOf(bySchool)],
            basis: findingBases.signing,
          } as const,
        ]
      : []),
    ...(unsigned
      ? [
          {
            code: "status-without-signatures",
            severity: "error",
            where: ["status"],
            basis: findingBases.contract,
          } as const,
        ]
      : []),
  ];
}

/** The last signature of a party counts; while an amendment waits for acceptance it is on the text before. */
function onOtherText(
  agreement: ProcessingAgreement,
  party: PartyRole,
): readonly AgreementFinding[] {
  const { signatures, status } = agreement;
  const last = signatures.findLast((one) => one.step === "sign" && one.party === party);
  if (!last || validSignatures(agreement, "sign").includes(last)) return [];
  return [
    {
      code: "signature-on-other-text",
      severity: status === "amended" ? "warning" : "error",
      where: ["signatures", signatures.indexOf(last), "documentHash"],
      basis: findingBases.contract,
    },
  ];
}
