import { addPeriod } from "../../calendar/periods/add-period.ts";
import type { Day } from "../../shared/dates/day.ts";
import type { Certificate, Surveillance } from "./certificate.ts";
import type { CertificateFound } from "./certificate-finding.ts";

/** A certifying body comes at least once a year. */
const EVERY = "P1Y";

/** Findings on the visits in between. */
export function surveillanceFindings(
  { surveillance = [], nextSurveillanceOn }: Certificate,
  asOf: Day,
): readonly CertificateFound[] {
  const found: CertificateFound[] = [];
  const late = openVisits(surveillance, asOf).find(({ dueOn }) => dueOn < asOf);
  if (late !== undefined)
    found.push({ code: "surveillance-overdue", where: ["surveillance"], day: late.dueOn });
  else if (nextSurveillanceOn !== undefined && nextSurveillanceOn < asOf)
    found.push({
      code: "surveillance-overdue",
      where: ["nextSurveillanceOn"],
      day: nextSurveillanceOn,
    });
  if (lastVisit(surveillance, asOf)?.result === "major")
    found.push({ code: "surveillance-failed", where: ["surveillance"] });
  const next = nextVisit(surveillance, nextSurveillanceOn, asOf);
  if (next !== undefined && next > addPeriod(asOf, EVERY))
    found.push({ code: "surveillance-far", where: ["nextSurveillanceOn"], day: next });
  if (surveillance.length === 0 && nextSurveillanceOn === undefined)
    found.push({ code: "surveillance-unknown", where: [] });
  return found;
}

const openVisits = (visits: readonly Surveillance[], asOf: Day) =>
  visits.filter(({ doneOn }) => doneOn === undefined || doneOn > asOf);

const lastVisit = (visits: readonly Surveillance[], asOf: Day) =>
  visits
    .filter(({ doneOn }) => doneOn !== undefined && doneOn <= asOf)
    .toSorted((a, b) => ((a.doneOn ?? "") < (b.doneOn ?? "") ? 1 : -1))[0];

/** First visit that is still to come. */
function nextVisit(
  visits: readonly Surveillance[],
  nextSurveillanceOn: Day | undefined,
  asOf: Day,
): Day | undefined {
  const days = openVisits(visits, asOf).map(({ dueOn }) => dueOn);
  if (nextSurveillanceOn !== undefined) days.push(nextSurveillanceOn);
  return days.filter((day) => day >= asOf).sort()[0];
}
