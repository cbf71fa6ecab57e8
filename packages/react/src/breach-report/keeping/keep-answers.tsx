import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useReportScope } from "../parts/frame/breach-report-context.ts";
import { AnswerButtons } from "./answer-buttons.tsx";

/** Buttons to copy and download the answers; shown when sending failed. */
export const KeepAnswers = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function KeepAnswers(props, ref) {
    const { answersText, words } = useReportScope();
    return (
      <Part as="div" base="keep" given={props} ref={ref}>
        <AnswerButtons texts={words.keep} text={answersText} />
      </Part>
    );
  },
);
