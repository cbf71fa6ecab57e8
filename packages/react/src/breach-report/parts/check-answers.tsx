import type { CompleteReport } from "@bijsluiter/core/breaches";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useBreachReportScope } from "./frame/breach-report-context.ts";
import { ReportSections } from "./report-sections.tsx";

/** All answers in words, with a link to change each group. */
export const CheckAnswers = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function CheckAnswers(props, ref) {
    const { report, goTo } = useBreachReportScope();
    return (
      <Part as="div" base="check-answers" given={props} ref={ref}>
        <ReportSections report={report as unknown as CompleteReport} onChange={goTo} />
      </Part>
    );
  },
);
