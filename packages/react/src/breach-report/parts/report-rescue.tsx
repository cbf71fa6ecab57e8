import { type ReactNode, useRef } from "react";
import { ErrorBoundary } from "../keeping/error-boundary.tsx";
import { RescuedAnswers } from "../keeping/rescued-answers.tsx";
import type { ReportTexts } from "../report-words.ts";
import type { ReportFrameProps } from "./frame/report-frame.ts";

/** Filled with what gives every answer in words, for when the form itself is gone. */
export interface Typed {
  current: () => string;
}

/** Props of {@link ReportRescue}. */
export interface ReportRescueProps extends Pick<ReportFrameProps, "headingLevel" | "help"> {
  readonly texts: ReportTexts;
  readonly children: (typed: Typed) => ReactNode;
}

/** Where the form as a whole fails, what was typed stands in its place. */
export function ReportRescue(props: ReportRescueProps): ReactNode {
  const { texts, headingLevel = 2, help, children } = props;
  const typed = useRef(() => "");
  const fallback = (again: () => void) => (
    <div className="bijsluiter-form" lang={texts.language}>
      <RescuedAnswers
        texts={texts.words}
        text={typed.current}
        headingLevel={headingLevel}
        again={again}
      />
      {help && <div className="bijsluiter-help">{help}</div>}
    </div>
  );
  return <ErrorBoundary fallback={fallback}>{children(typed)}</ErrorBoundary>;
}
