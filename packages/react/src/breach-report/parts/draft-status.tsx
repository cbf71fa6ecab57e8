import { momentText } from "@bijsluiter/core/breaches";
import { toWallClock } from "@bijsluiter/core/calendar";
import { forwardRef, useId, useRef, useState } from "react";
import { Button } from "../../forms/button.tsx";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useReportScope } from "./frame/breach-report-context.ts";

/** Says when the draft was kept, that it was put back, or that none can be kept; and throws it away, once that is sure. */
export const DraftStatus = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function DraftStatus(props, ref) {
    const { draft, clear, words, language } = useReportScope();
    const texts = words.draft;
    const { savedAt, restored, failed } = draft;
    const [isAsking, ask] = useState(false);
    const id = useId();
    const button = useRef<HTMLButtonElement>(null);
    const keep = () => {
      ask(false);
      // The button comes back after the paint.
      setTimeout(() => button.current?.focus());
    };
    return (
      <Part as="div" base="draft" state={{ restored, failed }} given={props} ref={ref}>
        <p role="status">
          {failed && texts.notKept}
          {savedAt &&
            (restored
              ? texts.restored(momentText(savedAt, language))
              : texts.saved(toWallClock(savedAt).time))}
        </p>
        {savedAt && !isAsking && (
          <Button kind="quiet" ref={button} onClick={() => ask(true)}>
            {texts.clear}
          </Button>
        )}
        {savedAt && isAsking && (
          <div
            className="bijsluiter-confirm"
            role="alertdialog"
            aria-labelledby={id}
            onKeyDown={({ key }) => key === "Escape" && keep()}
          >
            <p id={id}>{texts.ask}</p>
            <div className="bijsluiter-actions">
              {/* The focus goes to what does no harm. */}
              <Button ref={focusIt} onClick={keep}>
                {texts.keep}
              </Button>
              <Button
                kind="quiet"
                onClick={() => {
                  ask(false);
                  clear();
                }}
              >
                {texts.clearNow}
              </Button>
            </div>
          </div>
        )}
      </Part>
    );
  },
);

const focusIt = (element: HTMLElement | null) => element?.focus();
