import * as z from "zod/mini";
import { type IsoPeriod, isoPeriod } from "../calendar/index.ts";
import { type Day, day, type Issue, rule } from "../shared/index.ts";

/** How long an agreement runs. */
export interface AgreementTerm {
  readonly startsOn: Day;
  /** Last day, or that of the first term where it renews itself; absent where it runs as long as the underlying agreement. */
  readonly endsOn?: Day;
  /** How long each tacit renewal lasts; absent where it does not renew itself. */
  readonly renewsFor?: IsoPeriod;
  /** How long before the end notice must be given. */
  readonly noticePeriod?: IsoPeriod;
}

/** Checks an {@link AgreementTerm}. Codes of its own: `ends-before-it-begins`, `zero-period`. */
export const agreementTerm: z.ZodMiniType<AgreementTerm> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      startsOn: day,
      endsOn: z.exactOptional(day),
      renewsFor: z.exactOptional(isoPeriod),
      noticePeriod: z.exactOptional(isoPeriod),
    })
    .check(rule<AgreementTerm>(brokenTerm)))();

function brokenTerm({ startsOn, endsOn, renewsFor }: AgreementTerm): readonly Issue[] {
  const issues: Issue[] = [];
  if (endsOn !== undefined && endsOn < startsOn)
    issues.push({ code: "ends-before-it-begins", path: ["endsOn"], params: {} });
  if (renewsFor !== undefined && !/[1-9]/.test(renewsFor))
    issues.push({ code: "zero-period", path: ["renewsFor"], params: {} });
  return issues;
}
