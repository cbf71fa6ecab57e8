import type { Day } from "../../shared/dates/day.ts";
import type { Measure } from "../measure/measure.ts";
import type { MeasureOwner } from "../measure/measure-party.ts";
import type { MeasureTheme } from "../measure/measure-theme.ts";
import type { SecurityLevel } from "../measure/security-level.ts";
import type { MeasureStatus } from "../status/measure-status-code.ts";

/** A measure that the levels ask for and that cannot be shown to hold. */
export interface Gap extends MeasureStatus {
  readonly measureId: string;
  readonly title: string;
  /** Place of the measure in the set. */
  readonly index: number;
  readonly theme: MeasureTheme;
  readonly owner: MeasureOwner;
  /** Highest level on the sides that require it. */
  readonly stake: SecurityLevel;
}

/** Number of required measures of one owner or theme per status. The last four add up to the first. */
export interface GapCounts<Key extends string> {
  readonly key: Key;
  readonly required: number;
  readonly met: number;
  readonly explained: number;
  readonly notApplicable: number;
  readonly gaps: number;
}

/** Day and kind of the next step of a measure. */
export interface NextDue {
  readonly measureId: string;
  readonly dueOn: Day;
}

/** Maturity of the required measures that apply, compared with the target of the sector. */
export interface MaturityReport {
  readonly target: number;
  readonly below: readonly { readonly measureId: string; readonly maturity: number }[];
  /** Ids of measures without a recorded maturity: these do not count as good. */
  readonly unknown: readonly string[];
  /** Lowest recorded maturity; absent when none is. */
  readonly lowest?: number;
}

/** Measures required, in place and missing, on a day. */
export interface GapReport {
  readonly asOf: Day;
  /** Number of measures that the levels ask for. */
  readonly required: number;
  /** Ids of the required measures that hold. */
  readonly met: readonly string[];
  /** Ids of the required measures that are not implemented, with an explanation (*leg uit*). */
  readonly explained: readonly string[];
  /** Ids of the required measures that do not apply, with a reason. */
  readonly notApplicable: readonly string[];
  /** Other required measures, highest level first, then in the order of the set. */
  readonly gaps: readonly Gap[];
  readonly byOwner: readonly GapCounts<MeasureOwner["party"]>[];
  readonly byTheme: readonly GapCounts<MeasureTheme>[];
  /** The nearest day first. */
  readonly nextDue: readonly NextDue[];
  readonly maturity: MaturityReport;
}

/** Group in which a required measure is counted. */
export type GapSide = "met" | "explained" | "notApplicable" | "gaps";

/** A required measure with its standing. */
export interface JudgedMeasure {
  readonly measure: Measure;
  readonly index: number;
  readonly status: MeasureStatus;
  readonly side: GapSide;
}
