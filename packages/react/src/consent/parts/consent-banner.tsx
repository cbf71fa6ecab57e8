import { type FocusEvent, forwardRef, useId, useRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsent } from "../consent-provider.tsx";
import { ConsentButton } from "./consent-button.tsx";
import { ConsentNotice } from "./consent-notice.tsx";
import { nextAfter, useHandOver } from "./hand-over.ts";
import { InBanner } from "./in-banner.ts";
import { useTexts } from "./use-texts.ts";

/**
 * Banner that asks for consent while it is needed. Put it early in the page: it does not block the page, and is first in
 * the tab order. Without children it has the notice and its buttons.
 */
export const ConsentBanner = /* @__PURE__ */ forwardRef<HTMLElement, PartProps>(
  function ConsentBanner(props, ref) {
    const { asking, open } = useConsent();
    const { question, later, written } = useTexts();
    const id = useId();
    const cameFrom = useRef<Element | null>(null);
    const holder = useHandOver((leaving) =>
      cameFrom.current?.getClientRects().length
        ? (cameFrom.current as HTMLElement)
        : nextAfter(leaving),
    );
    if (!asking) return null;
    const remember = ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
    };
    return (
      <Part
        as="section"
        base="consent"
        own={{
          ...written,
          "data-bijsluiter-consent": "banner",
          role: "region",
          "aria-labelledby": id,
          // The preferences lie over the page as long as they are open: nobody hears the same question twice.
          "aria-hidden": open || undefined,
          onFocus: remember,
        }}
        given={props}
        ref={ref}
      >
        <InBanner.Provider value={true}>
          <div ref={holder}>
            <h2 id={id}>{question}</h2>
            {props.children ?? (
              <>
                <ConsentNotice />
                <div className="bijsluiter-consent-buttons">
                  <ConsentButton action="reject" />
                  <ConsentButton action="accept" />
                  <ConsentButton action="choose" />
                </div>
                <ConsentButton action="later" aria-label={later} title={later}>
                  ✕
                </ConsentButton>
              </>
            )}
          </div>
        </InBanner.Provider>
      </Part>
    );
  },
);
