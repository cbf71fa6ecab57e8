import { yearsOf } from "../../../calendar/periods/years-of.ts";
import { placeIf } from "../../../shared/findings/place-if.ts";
import type { InsertProduct } from "../../document/insert-product.ts";
import type { StatedRows } from "./places.ts";

/** More days than this between a notice and a change is a mistake of the keyboard. Our own reading. */
const LONG_NOTICE_DAYS = 365;

/** Logs of who did what: under a week they prove nothing, above five years they are a file of their own. Our own reading. */
const LOG_YEARS = { least: 7 / 365, most: 5 };

/** Ages at which a pupil leaves a school for primary and for secondary education: a higher minimum shuts all of them out. */
const LEAVING_AGE = { primary: 13, secondary: 18 };

/** Numbers that have the right form, and are too small or too large to be meant. */
export const numberRows: StatedRows<"objection-days-zero" | "number-implausible" | "period-zero"> =
  {
    "objection-days-zero": ({ objectionDays }) => placeIf(objectionDays === 0, "objectionDays"),
    "number-implausible": ({
      changeNoticeDays = 0,
      objectionDays = 0,
      products,
      security = {},
    }) => [
      ...placeIf(changeNoticeDays > LONG_NOTICE_DAYS, "changeNoticeDays"),
      ...placeIf(objectionDays > LONG_NOTICE_DAYS, "objectionDays"),
      ...products.flatMap((product, at) =>
        placeIf(isOddAge(product), "products", at, "minimumAge"),
      ),
      ...placeIf((security.breachNotice?.hours ?? 1) < 1, "security", "breachNotice", "hours"),
      ...placeIf(isOddLog(security.logPeriod), "security", "logPeriod"),
    ],
    // Kept until the end of something, such as the school year, a term may be empty.
    "period-zero": ({ personalData }) =>
      personalData.flatMap(({ retention }, at) =>
        placeIf(
          retention?.kind === "term" &&
            yearsOf(retention.period) === 0 &&
            !retention.snapBefore &&
            !retention.snapAfter,
          "personalData",
          at,
          "retention",
          "period",
        ),
      ),
  };

function isOddAge({ minimumAge: age, targetGroups }: InsertProduct): boolean {
  if (age === undefined) return false;
  const areAll = (...sectors: readonly string[]) =>
    targetGroups.every((group) => sectors.includes(group));
  return (
    age === 0 ||
    (age >= LEAVING_AGE.primary && areAll("po")) ||
    (age >= LEAVING_AGE.secondary && areAll("po", "so", "vo"))
  );
}

function isOddLog(period: string | undefined): boolean {
  if (period === undefined) return false;
  const years = yearsOf(period);
  return years < LOG_YEARS.least || years > LOG_YEARS.most;
}
