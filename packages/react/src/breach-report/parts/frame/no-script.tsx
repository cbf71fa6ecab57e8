import { forwardRef } from "react";
import { Part, type PartProps } from "../../../parts/part.tsx";
import { useReportScope } from "./breach-report-context.ts";

/** What to do where no script runs: only in what a server renders. Its children, such as a telephone number, go along. */
export const NoScript = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(function NoScript(
  { children, ...props },
  ref,
) {
  const { heading, text } = useReportScope().words.noScript;
  return (
    <Part as="noscript" base="no-script" given={props} ref={ref}>
      <p>
        <strong>{heading}</strong>
      </p>
      <p>{text}</p>
      {children}
    </Part>
  );
});
