import { shiftDay } from "../../calendar/shift-day.ts";
import type { Day } from "../../shared/day.ts";
import { findingBases } from "../data/finding-bases.ts";
import type { ProcessingAgreement } from "../processing-agreement.ts";
import type { TimeSpan } from "./time-span.ts";
import type { TimelineEntry } from "./timeline-entry.ts";

/** What comes after the end: as the parties arranged it, or as the clauses foresee where the last day is known. */
export function endingEntries(
  agreement: ProcessingAgreement,
  { to }: TimeSpan,
): readonly TimelineEntry[] {
  const { ending, destruction, providerExits = [] } = agreement;
  const endedOn = lastDayOf(agreement);
  if (endedOn === undefined || endedOn > to || destruction) return [];
  const { handOverUntil, destroyBy } = ending ?? foreseen(agreement, endedOn);
  const where = ending ? ["ending"] : ["clauses"];
  const basis = findingBases.end;
  return [
    ...(handOverUntil === undefined
      ? []
      : [{ day: handOverUntil, code: "hand-over-ends" as const, where, basis }]),
    ...(destroyBy === undefined
      ? []
      : [{ day: destroyBy, code: "destruction-due" as const, where, basis }]),
    ...providerExits.map(({ name, goneWithinDays, basis: own = basis }, index) => ({
      day: shiftDay(endedOn, goneWithinDays),
      code: "provider-gone" as const,
      about: name,
      where: ["providerExits", index],
      basis: own,
    })),
  ];
}

/** The last day, where nothing renews the agreement by itself. */
export const lastDayOf = ({ ending, term }: ProcessingAgreement): Day | undefined =>
  ending?.endedOn ?? (term?.renewsFor === undefined ? term?.endsOn : undefined);

function foreseen(
  { clauses }: ProcessingAgreement,
  endedOn: Day,
): { readonly handOverUntil?: Day; readonly destroyBy?: Day } {
  const clause = clauses.find(({ id }) => id === "retention-destruction");
  const terms = clause?.id === "retention-destruction" ? clause.terms : undefined;
  const { handOverDays, destructionWithinDays } = terms ?? {};
  return {
    ...(handOverDays !== undefined && { handOverUntil: shiftDay(endedOn, handOverDays) }),
    ...(destructionWithinDays !== undefined && {
      destroyBy: shiftDay(endedOn, destructionWithinDays),
    }),
  };
}
