import type { Organisation } from "../../parties/organisation.ts";
import { nameKey } from "../../vocabulary/lists/name-key.ts";
import { documentsOf, insertsOf } from "../annex/annexes-of.ts";
import { findingBases } from "../data/finding-bases.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { AgreementFinding, FindAgreementFindings } from "./agreement-finding.ts";

/** What does not fit between the agreement and its annexes. An insert has a check of its own, `checkInsert`. */
export const annexFindings: FindAgreementFindings = (agreement) => [
  ...roleFindings(agreement),
  ...insertFindings(agreement),
  ...subProcessorFindings(agreement),
];

/** Only a processor needs the agreement: what a supplier does on its own account is not covered by it. */
function roleFindings(agreement: ProcessingAgreement): readonly AgreementFinding[] {
  const services = insertsOf(agreement).flatMap(({ value, where }) =>
    value.services.map(({ role }, index) => ({ role, where: [...where, "services", index] })),
  );
  const others = services.filter(({ role }) => role !== "processor");
  const basis = findingBases.jointControllers;
  if (others.length === 0) return [];
  if (others.length === services.length)
    return [{ code: "agreement-not-required", severity: "advice", where: [], basis }];
  return others.map(({ where }) => ({ code: "roles-mixed", severity: "advice", where, basis }));
}

function insertFindings(agreement: ProcessingAgreement): readonly AgreementFinding[] {
  const { kvk, name } = agreement.processor;
  return insertsOf(agreement).flatMap(({ value, where }) => [
    ...otherSupplier(value.processor, { kvk, name }).map(
      (field) =>
        ({
          code: "insert-of-other-supplier",
          severity: "error",
          where: [...where, "processor", field],
          basis: findingBases.instruction,
        }) as const,
    ),
    ...value.services.flatMap((service, index) =>
      service.kind === "optional" && service.ordered === "unknown"
        ? [
            {
              code: "optional-service-undecided",
              severity: "warning",
              where: [...where, "services", index, "ordered"],
              basis: findingBases.instruction,
            } as const,
          ]
        : [],
    ),
  ]);
}

/** By its number, or by its name where one of the two has no number. */
function otherSupplier(
  its: Pick<Organisation, "name" | "kvk">,
  { kvk, name }: { readonly kvk: string | undefined; readonly name: string },
): readonly ("kvk" | "name")[] {
  if (its.kvk !== undefined && kvk !== undefined) return its.kvk === kvk ? [] : ["kvk"];
  return nameKey(its.name) === nameKey(name) ? [] : ["name"];
}

function subProcessorFindings(agreement: ProcessingAgreement): readonly AgreementFinding[] {
  const { subprocessors = [], deviations } = agreement;
  const places = [
    ...documentsOf(agreement, "sub-processors").map(({ where }) => where),
    ...(subprocessors.length > 0 ? [["subprocessors"]] : []),
  ];
  const explained = deviations.some(({ clauseId }) => clauseId === "sub-processors");
  return [
    ...(explained ? [] : places).map((where) => ({
      code: "sub-processors-outside-insert" as const,
      severity: "warning" as const,
      where,
      basis: findingBases.deviations,
    })),
    ...subprocessors.flatMap(({ agreement: { status } }, index) =>
      status === "in-place"
        ? []
        : [
            {
              code: "sub-processor-agreement-open" as const,
              severity: "warning" as const,
              where: ["subprocessors", index, "agreement"],
              basis: findingBases.subProcessors,
            },
          ],
    ),
  ];
}
