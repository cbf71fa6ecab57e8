import { addPeriod } from "../../../calendar/periods/add-period.ts";
import type { Subprocessor } from "../../../inserts/index.ts";
import type { Day } from "../../../shared/dates/day.ts";
import type { CountryCode } from "../../../vocabulary/country-code.ts";
import { nameKey } from "../../../vocabulary/lists/name-key.ts";
import { eeaMemberships } from "../../../vocabulary/transfers/eea-membership.ts";
import { insertsOf } from "../../annex/annexes-of.ts";
import { findingBases } from "../../data/finding-bases.ts";
import type { ProcessingAgreement } from "../../processing-agreement.ts";
import type { AgreementFinding, FindAgreementFindings } from "../agreement-finding.ts";
import { rowFindings } from "./row-findings.ts";

/** Fields that are filled in and cannot be true, or say less than they seem to. */
export const statedFindings: FindAgreementFindings = (agreement, asOf) => [
  ...dayFindings(agreement, asOf),
  ...rowFindings(agreement, asOf),
  ...subProcessorFindings(agreement, asOf),
];

function dayFindings(
  { drawnUpOn, signatures }: ProcessingAgreement,
  asOf: Day,
): readonly AgreementFinding[] {
  const basis = findingBases.contract;
  return [
    ...(drawnUpOn > asOf
      ? [{ code: "drawn-up-in-future", severity: "warning", where: ["drawnUpOn"], basis } as const]
      : []),
    // A signature has its moment in UTC: the day before may be the same day in the Netherlands.
    ...signatures.flatMap(({ at }, index) =>
      addPeriod(at.slice(0, 10), ONE_DAY) < drawnUpOn
        ? [
            {
              code: "signed-before-drawn-up",
              severity: "error",
              where: ["signatures", index, "at"],
              basis,
            } as const,
          ]
        : [],
    ),
  ];
}

const ONE_DAY = { years: 0, months: 0, weeks: 0, days: 1 };

/** An agreement that was read so long ago may be another by now. */
const READ_AGAIN = { years: 2, months: 0, weeks: 0, days: 0 };

function subProcessorFindings(
  agreement: ProcessingAgreement,
  asOf: Day,
): readonly AgreementFinding[] {
  const { subprocessors = [] } = agreement;
  const basis = findingBases.subProcessors;
  const named = new Set([
    nameKey(agreement.processor.name),
    ...insertsOf(agreement).flatMap(({ value }) =>
      value.subprocessors.map(({ name }) => nameKey(name)),
    ),
  ]);
  return subprocessors.flatMap((row, index) => {
    const where = ["subprocessors", index] as const;
    const name = nameKey(row.name);
    const isRepeated = named.has(name);
    named.add(name);
    const { checkedOn } = row.agreement;
    return [
      ...(isRepeated
        ? [
            {
              code: "sub-processor-repeated",
              severity: "warning",
              where: [...where, "name"],
              basis,
            } as const,
          ]
        : []),
      ...(isTransferOpen(row, asOf)
        ? [{ code: "sub-processor-transfer-open", severity: "error", where, basis } as const]
        : []),
      ...(checkedOn !== undefined && addPeriod(checkedOn, READ_AGAIN) < asOf
        ? [
            {
              code: "sub-processor-agreement-old",
              severity: "warning",
              where: [...where, "agreement", "checkedOn"],
              basis,
            } as const,
          ]
        : []),
    ];
  });
}

/** Outside the EEA without a basis, or under a module that is not for a processor and its sub-processor. */
function isTransferOpen({ countries, accessFrom = [], transfer }: Subprocessor, asOf: Day) {
  const leaves = [...countries, ...accessFrom].some((country) => !isMember(country, asOf));
  return leaves && (!transfer || (transfer.kind === "scc-2021-914" && transfer.module !== 3));
}

const isMember = (country: CountryCode, on: Day) =>
  eeaMemberships.some(
    ({ country: its, basis: { validFrom, validTo = "9999-12-31" } }) =>
      its === country && validFrom <= on && on <= validTo,
  );
