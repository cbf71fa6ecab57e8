import { yearsOf } from "../../../calendar/periods/years-of.ts";
import { placeIf } from "../../../shared/findings/place-if.ts";
import { insertsOf, securityOf } from "../../annex/annexes-of.ts";
import type { ProcessingAgreement } from "../../processing-agreement.ts";
import type { Place, PlacesOf } from "./places.ts";

/** Days in which everything must be gone, backups included; more is a second life of the data. Our own reading. */
const LATE_DAYS = 365;

/** Days of notice above which a number is a mistake of the keyboard. */
const LONG_NOTICE_DAYS = 365;

/** Audits a year above which a number is a mistake of the keyboard. */
const MANY_AUDITS = 12;

type Clause<Id> = Extract<ProcessingAgreement["clauses"][number], { readonly id: Id }>;

/** Numbers of one clause, with their place. */
const termsOf = <
  Id extends "breach" | "sub-processors" | "retention-destruction" | "security-control",
>(
  { clauses }: ProcessingAgreement,
  id: Id,
) =>
  clauses.flatMap((clause, at) =>
    clause.id === id && "terms" in clause
      ? [
          {
            terms: clause.terms as NonNullable<Clause<Id>["terms"]>,
            where: ["clauses", at, "terms"] as Place,
          },
        ]
      : [],
  );

/** Clauses and annexes that say nothing, and numbers in them that cannot be meant. */
export const clauseRows = {
  "clauses-missing": ({ clauses }) => placeIf(clauses.length === 0, "clauses"),
  "annexes-missing": ({ annexes }) => placeIf(annexes.length === 0, "annexes"),
  "clause-empty": ({ clauses }) =>
    clauses.flatMap((clause, at) =>
      placeIf(
        !clause.says?.length && clause.text === undefined && !("terms" in clause),
        "clauses",
        at,
      ),
    ),
  "measures-missing": (agreement) =>
    securityOf(agreement).flatMap(({ value, where }) =>
      placeIf(value.measures.length === 0, ...where, "measures"),
    ),
  "objection-excluded": (agreement) =>
    termsOf(agreement, "sub-processors").flatMap(({ terms, where }) =>
      placeIf(terms.authorisation === "general" && terms.objection === "no", ...where, "objection"),
    ),
  "number-implausible": (agreement) => [
    ...termsOf(agreement, "breach").flatMap(({ terms, where }) =>
      placeIf((terms.maxHours ?? 1) < 1, ...where, "maxHours"),
    ),
    ...termsOf(agreement, "sub-processors").flatMap(({ terms, where }) =>
      placeIf((terms.noticeDays ?? 0) > LONG_NOTICE_DAYS, ...where, "noticeDays"),
    ),
    ...termsOf(agreement, "security-control").flatMap(({ terms: { audit }, where }) =>
      placeIf((audit.perYear ?? 0) > MANY_AUDITS, ...where, "audit", "perYear"),
    ),
    ...(agreement.providerExits ?? []).flatMap(({ goneWithinDays }, at) =>
      placeIf(goneWithinDays > LATE_DAYS, "providerExits", at, "goneWithinDays"),
    ),
  ],
  "destruction-late": (agreement) =>
    termsOf(agreement, "retention-destruction").flatMap(({ terms, where }) =>
      placeIf((terms.destructionWithinDays ?? 0) > LATE_DAYS, ...where, "destructionWithinDays"),
    ),
  "hand-over-none": (agreement) =>
    termsOf(agreement, "retention-destruction").flatMap(({ terms, where }) => [
      ...placeIf(terms.handOverDays === 0, ...where, "handOverDays"),
      ...placeIf(terms.destructionWithinDays === 0, ...where, "destructionWithinDays"),
    ]),
  "retention-after-destruction": (agreement) => {
    const [{ terms } = { terms: undefined }] = termsOf(agreement, "retention-destruction");
    const most = terms?.destructionWithinDays;
    if (most === undefined) return [];
    return insertsOf(agreement).flatMap(({ value, where }) =>
      value.personalData.flatMap(({ retention }, at) =>
        placeIf(
          retention?.kind === "term" &&
            retention.trigger === "subscriptionEndedOn" &&
            yearsOf(retention.period) > most / 365,
          ...where,
          "personalData",
          at,
          "retention",
          "period",
        ),
      ),
    );
  },
  "export-after-gone": ({ providerExits = [] }) =>
    providerExits.flatMap(({ exportDays = 0, goneWithinDays }, at) =>
      placeIf(exportDays > goneWithinDays, "providerExits", at, "exportDays"),
    ),
  "deviation-without-difference": ({ deviations }) =>
    deviations.flatMap(({ from, to }, at) => placeIf(from === to, "deviations", at, "to")),
} satisfies Readonly<Record<string, PlacesOf>>;
