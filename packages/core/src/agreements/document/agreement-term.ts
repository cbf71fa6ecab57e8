import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../../calendar/iso-period.ts";
import { yearsOf } from "../../calendar/periods/years-of.ts";
import type { Day } from "../../shared/dates/day.ts";
import { eventDay } from "../../shared/dates/event-time.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";

/** Duration of an agreement. */
export interface AgreementTerm {
  readonly startsOn: Day;
  /**
   * Last day, or the last day of the first term for an agreement with renewal; absent when it lasts as long as the
   * underlying agreement.
   */
  readonly endsOn?: Day;
  /** Length of each tacit renewal; absent where the agreement does not renew itself. */
  readonly renewsFor?: IsoPeriod;
  /** Notice period before the end. */
  readonly noticePeriod?: IsoPeriod;
}

/** Checks an {@link AgreementTerm}. Codes of its own: `ends-before-it-begins`, `zero-period`, `period-too-long`. */
export const agreementTerm: z.ZodMiniType<AgreementTerm> = z
  .strictObject({
    startsOn: eventDay,
    endsOn: z.exactOptional(eventDay),
    renewsFor: z.exactOptional(isoPeriod),
    noticePeriod: z.exactOptional(isoPeriod),
  } satisfies Shape<AgreementTerm>)
  .check(rule<AgreementTerm>(brokenTerm));

function brokenTerm(term: AgreementTerm): readonly Issue[] {
  const { startsOn, endsOn, renewsFor } = term;
  const issues: Issue[] = [];
  if (endsOn !== undefined && endsOn < startsOn)
    issues.push({ code: "ends-before-it-begins", path: ["endsOn"], params: {} });
  if (renewsFor !== undefined && !/[1-9]/.test(renewsFor))
    issues.push({ code: "zero-period", path: ["renewsFor"], params: {} });
  const tooLong = (["renewsFor", "noticePeriod"] as const).filter((key) => isLong(term[key]));
  return [
    ...issues,
    ...tooLong.map((key) => ({
      code: "period-too-long",
      path: [key],
      params: { maximum: LONGEST_YEARS },
    })),
  ];
}

/** Longer than any contract; beyond it the calendar runs out of years. */
const LONGEST_YEARS = 100;

function isLong(text: IsoPeriod | undefined): boolean {
  // A period that is malformed was reported already.
  if (text === undefined || !isoPeriod.safeParse(text).success) return false;
  return yearsOf(text) > LONGEST_YEARS;
}
