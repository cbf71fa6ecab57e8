import { momentText } from "@bijsluiter/core/breaches";
import { toWallClock } from "@bijsluiter/core/calendar";
import { forwardRef } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useBreachReportScope } from "./breach-report-context.ts";

/** Says when the draft was kept, or that it was put back, and throws it away. */
export const DraftStatus = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function DraftStatus(props, ref) {
    const { draft, clear } = useBreachReportScope();
    const { breachReport, messages } = useBreachReportScope().texts;
    const { saved, restored, clear: clearText } = breachReport.draft;
    const { savedAt } = draft;
    return (
      <Part as="div" base="draft" state={{ restored: draft.restored }} given={props} ref={ref}>
        <p role="status">
          {savedAt &&
            (draft.restored
              ? restored(momentText(savedAt, messages.breachReport.language))
              : saved(toWallClock(savedAt).time))}
        </p>
        {savedAt && (
          <Button kind="quiet" onClick={clear}>
            {clearText}
          </Button>
        )}
      </Part>
    );
  },
);
