import { forwardRef } from "react";
import { Part, type PartProps } from "../../../parts/part.tsx";
import { useReportScope } from "./breach-report-context.ts";

/**
 * Instructions without JavaScript, in server-rendered HTML only, followed by its children, such as a telephone number.
 */
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
