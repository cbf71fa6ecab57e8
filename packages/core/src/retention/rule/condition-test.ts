import type { TimeZone } from "../../calendar/time-zone.ts";
import { codeText } from "../fact/code-text.ts";
import { conditionHolds, declared } from "../fact/declared-type.ts";
import type { FactColumns } from "../fact/fact-column.ts";
import { EARLIEST_DAY, holdsMoment } from "../fact/fact-type.ts";
import { readDay } from "../fact/read-day.ts";
import {
  type Condition,
  type ConditionValue,
  comparedType,
  limitsOf,
  type Order,
} from "./condition.ts";

/** Whether a value meets a condition; `undefined` when it is unknown or of another type. */
export type ConditionTest = (value: unknown) => boolean | undefined;

/** The test of one condition, on values as their column is declared. */
export function conditionTest(
  of: Condition,
  columns: FactColumns | undefined,
  zone: TimeZone,
): ConditionTest {
  const read = reader(of, columns, zone);
  const matches = matcher(of);
  return (value) => {
    const known = read(value);
    return known === undefined ? undefined : matches(known);
  };
}

/** A value of the type that the condition compares with. */
function reader(
  of: Condition,
  columns: FactColumns | undefined,
  zone: TimeZone,
): (value: unknown) => ConditionValue | undefined {
  const found = columns && declared(of.fact, columns);
  const holds = columns ? conditionHolds(of, columns) : comparedType(of);
  if (holdsMoment(holds)) {
    const earliest = (typeof found === "object" ? found.earliest : undefined) ?? EARLIEST_DAY;
    const moment = { holds: found === undefined ? undefined : holds, earliest };
    return (value) => readDay(value, moment, zone);
  }
  if (holds === "code") return (value) => (typeof value === "string" ? codeText(value) : undefined);
  if (holds === "flag") return (value) => (typeof value === "boolean" ? value : undefined);
  return (value) => (typeof value === "number" && Number.isFinite(value) ? value : undefined);
}

const plain = (value: ConditionValue) => (typeof value === "string" ? codeText(value) : value);

function matcher(of: Condition): (known: ConditionValue) => boolean {
  if ("is" in of) {
    const is = plain(of.is);
    return (known) => known === is;
  }
  if ("not" in of) {
    const not = plain(of.not);
    return (known) => known !== not;
  }
  if ("in" in of) {
    const options = new Set(of.in.map(plain));
    return (known) => options.has(known);
  }
  const limits = limitsOf(of);
  return (known) => limits.every(([order, at]) => lies(known, order, at));
}

function lies(value: ConditionValue, order: Order, at: number | string): boolean {
  switch (order) {
    case "<":
      return value < at;
    case "<=":
      return value <= at;
    case ">":
      return value > at;
    default:
      return value >= at;
  }
}
