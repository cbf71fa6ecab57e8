import type { BreachReportFormProps } from "../../breach-report/breach-report-form.tsx";
import type { SenderOptions } from "./report-sender.ts";

type Widget = BreachReportFormProps;

/** Properties of the element. */
export type ReportValues = Pick<SenderOptions, "headers"> & {
  readonly endpoint?: string | undefined;
} & Partial<
    Pick<
      Widget,
      | "length"
      | "boards"
      | "defaultFacts"
      | "questions"
      | "followUp"
      | "draftKey"
      | "draftHours"
      | "headingLevel"
      | "pii"
      | "texts"
    >
  >;
