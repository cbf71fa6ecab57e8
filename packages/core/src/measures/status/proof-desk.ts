import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Certificate } from "../certificates/certificate.ts";
import { type CertificateReport, judgeCertificate } from "../certificates/check-certificate.ts";
import type { MeasureMandate } from "../measure/mandate.ts";

/** What evidence of a measure is held against, besides its own days. */
export interface ProofDesk {
  /** The certificate of that id on a day; undefined for one that is not in the set. */
  readonly certificate: (id: string, asOf: Day) => CertificateReport | undefined;
  /** Last day of the mandates that a measure rests on; undefined for a measure that rests on none. */
  readonly mandateUntil: (measureId: string) => Day | undefined;
  /** Last day that counts as soon. */
  readonly soon: (asOf: Day) => Day;
}

/** Days before a last day from which it shows as near. */
const SOON = 30;

/** A desk of certificates and mandates. Each certificate is judged once a day, however much evidence names it. */
export function proofDesk(
  certificates: readonly Certificate[],
  mandates: readonly MeasureMandate[],
): ProofDesk {
  const byId = new Map(certificates.map((held) => [held.id, held]));
  const judged = new Map<string, CertificateReport>();
  const until = new Map<string, Day>();
  let near: { readonly asOf: Day; readonly until: Day } | undefined;
  for (const { measures, validUntil } of mandates)
    for (const id of measures) {
      const before = until.get(id);
      if (before === undefined || validUntil < before) until.set(id, validUntil);
    }
  return {
    certificate: (id, asOf) => {
      const held = byId.get(id);
      if (held === undefined) return undefined;
      const key = `${asOf} ${id}`;
      const known = judged.get(key) ?? judgeCertificate(held, asOf);
      judged.set(key, known);
      return known;
    },
    mandateUntil: (measureId) => until.get(measureId),
    soon: (asOf) => {
      if (near?.asOf !== asOf) near = { asOf, until: shiftDay(asOf, SOON) };
      return near.until;
    },
  };
}
