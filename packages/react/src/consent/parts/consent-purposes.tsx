import { forwardRef, type ReactNode, useId } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsent, useConsentScope } from "../consent-provider.tsx";
import { useTexts } from "./use-texts.ts";

/** A box for each purpose on consent, ticked only where consent is given; the other purposes without one. */
export const ConsentPurposes = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function ConsentPurposes(props, ref) {
    const { purposes } = useConsent();
    const { notice } = useConsentScope().consent.options;
    const { noConsentNeeded } = useTexts();
    const id = useId();
    const list = (isAsked: boolean): ReactNode => (
      <ul lang={notice.language}>
        {purposes
          .filter(({ permitted }) => (permitted !== "not-applicable") === isAsked)
          .map(({ purpose, permitted }, index) => {
            const boxId = `${id}-${isAsked}-${index}`;
            return (
              <li key={purpose.id} data-bijsluiter="purpose" data-purpose={purpose.id}>
                {isAsked && (
                  <input
                    // What another window changed is not given back by a tick of before.
                    key={permitted}
                    type="checkbox"
                    id={boxId}
                    name="purpose"
                    value={purpose.id}
                    defaultChecked={permitted === "yes"}
                    aria-describedby={purpose.description && `${boxId}-more`}
                  />
                )}
                {isAsked ? <label htmlFor={boxId}>{purpose.title}</label> : <b>{purpose.title}</b>}
                {purpose.description && <p id={`${boxId}-more`}>{purpose.description}</p>}
              </li>
            );
          })}
      </ul>
    );
    return (
      <Part as="div" base="purposes" given={props} ref={ref}>
        {list(true)}
        {purposes.some(({ permitted }) => permitted === "not-applicable") && (
          <>
            <h3>{noConsentNeeded}</h3>
            {list(false)}
          </>
        )}
      </Part>
    );
  },
);
