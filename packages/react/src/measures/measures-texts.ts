import type { MeasureTexts } from "@bijsluiter/core/measures";

/** Texts of the widgets on measures and certificates in one language. */
export interface MeasuresTexts {
  /** Core's own words: statuses, reasons, themes, parties, findings on certificates. */
  readonly measures: MeasureTexts;
  readonly headings: Readonly<
    Record<"report" | "byTheme" | "byOwner" | "gaps" | "certificates" | "responsibility", string>
  >;
  readonly columns: Readonly<
    Record<
      | "theme"
      | "owner"
      | "required"
      | "measure"
      | "status"
      | "why"
      | "level"
      | "dueOn"
      | "certificate"
      | "holds"
      | "lastDay"
      | "findings",
      string
    >
  >;
  /** Number of required measures that hold, and the day. */
  readonly summary: (facts: {
    readonly met: number;
    readonly required: number;
    readonly day: string;
  }) => string;
  readonly noGaps: string;
  readonly noParts: string;
  readonly openSetting: string;
  /** Text for a certificate without a last day. */
  readonly noLastDay: string;
  /** Names the line of a certificate for who listens. */
  readonly line: (from: string, to: string) => string;
  readonly today: string;
}
