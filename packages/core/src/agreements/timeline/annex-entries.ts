import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { PrivacyInsert } from "../../inserts/index.ts";
import { type Certificate, replacedEdition } from "../../measures/index.ts";
import type { Day } from "../../shared/dates/day.ts";
import { insertsOf, type Placed, securityOf } from "../annex/annexes-of.ts";
import { findingBases } from "../data/finding-bases.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { TimeSpan } from "./time-span.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** When inserts are to be looked at again, and until when certificates count. */
export function annexEntries(
  agreement: ProcessingAgreement,
  span: TimeSpan,
): readonly TimelineEntry[] {
  return [
    ...insertsOf(agreement).flatMap((insert) => reviews(insert, span)),
    ...securityOf(agreement).flatMap(({ value, where }) =>
      value.certificates.flatMap((certificate, index) =>
        certificateEntries(certificate, [...where, "certificates", index]),
      ),
    ),
  ];
}

/** Months between two reviews where the insert names none: the covenant asks for one each year. */
const YEARLY = 12;

/** Every review in the span, should none of them bring a new version. */
function reviews(
  { value, where }: Placed<PrivacyInsert>,
  { to }: TimeSpan,
): readonly TimelineEntry[] {
  const { lastModified, reviewEveryMonths = YEARLY, products } = value;
  const entries: TimelineEntry[] = [];
  if (lastModified === undefined || lastModified > to) return entries;
  for (let turn = 1; ; turn += 1) {
    const day = addPeriod(lastModified, {
      years: 0,
      months: turn * reviewEveryMonths,
      weeks: 0,
      days: 0,
    });
    if (day > to) return entries;
    entries.push({
      day,
      code: "insert-review-due",
      about: products.map(({ name }) => name).join(", "),
      where: [...where, "lastModified"],
      basis: findingBases.yearlyReview,
    });
  }
}

function certificateEntries(
  certificate: Certificate,
  where: TimelineEntry["where"],
): readonly TimelineEntry[] {
  const { standard, validUntil, nextSurveillanceOn } = certificate;
  const row = (
    code: TimelineEntry["code"],
    key: keyof Certificate,
    [day, basis]: readonly [Day | undefined, TimelineEntry["basis"]],
  ) => (day === undefined ? [] : [{ day, code, about: standard, where: [...where, key], basis }]);
  return [
    ...row("certificate-ends", "validUntil", [validUntil, findingBases.certification]),
    ...row("edition-lapses", "edition", [
      replacedEdition(certificate)?.lastDay ?? undefined,
      findingBases.editions,
    ]),
    ...row("surveillance-due", "nextSurveillanceOn", [
      nextSurveillanceOn,
      findingBases.certification,
    ]),
  ];
}
