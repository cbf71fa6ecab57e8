import { sameJson } from "../../shared/changes/same-json.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { ChangeFound } from "./agreement-change.ts";

/** Who the parties are, what they rest on and how long it runs. */
export function partyChanges(
  before: ProcessingAgreement,
  after: ProcessingAgreement,
): readonly ChangeFound[] {
  const found: ChangeFound[] = [];
  const compare = (
    code: ChangeFound["code"],
    where: ChangeFound["where"],
    part: (agreement: ProcessingAgreement) => unknown,
  ) => {
    if (!sameJson(part(before), part(after))) found.push({ code, where });
  };
  compare("controller-changed", ["controller"], ({ controller }) => [
    controller.administrationNumber,
    controller.name,
    controller.legalForm ?? null,
  ]);
  compare("processor-changed", ["processor"], ({ processor }) => [
    processor.kvk ?? null,
    processor.name,
    processor.kind,
    processor.legalForm ?? null,
  ]);
  compare("contact-changed", ["controller"], ({ controller }) => contactOf(controller));
  compare("contact-changed", ["processor"], ({ processor }) => contactOf(processor));
  compare("model-changed", ["model"], ({ model, covenant = null }) => [model, covenant]);
  compare("underlying-agreement-changed", ["underlyingAgreement"], (agreement) => [
    agreement.underlyingAgreement ?? null,
  ]);
  compare("term-changed", ["term"], ({ term = null }) => term);
  compare("provider-exit-changed", ["providerExits"], ({ providerExits = [] }) => providerExits);
  return found;
}

const contactOf = (party: Partial<ProcessingAgreement["controller"]>) => [
  party.address ?? null,
  party.email ?? null,
  party.representative ?? null,
  party.mandates ?? [],
];
