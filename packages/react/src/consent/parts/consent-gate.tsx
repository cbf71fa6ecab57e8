import { forwardRef, type ReactNode, type RefObject, useInsertionEffect, useRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsentScope } from "../consent-provider.tsx";
import { usePurpose } from "../use-purpose.ts";
import { useHandOver } from "./hand-over.ts";
import { useTexts } from "./use-texts.ts";

/** Props of {@link ConsentGate}. */
export type ConsentGateProps = PartProps & {
  /** Id of the purpose that the content serves. */
  readonly purpose: string;
  /** Name of the blocked content, e.g. of a film. */
  readonly label?: ReactNode;
  /** The content: it is not rendered, so nothing of it is asked for, before it is allowed; and removed when it no longer is. */
  readonly children: ReactNode;
};

/** Holds content back until its purpose is allowed, and asks where the content would be. */
export const ConsentGate = /* @__PURE__ */ forwardRef<HTMLDivElement, ConsentGateProps>(
  function ConsentGate({ purpose: purposeId, label, children, ...props }, ref) {
    const { purpose, allowed, once, choose, allowOnce } = usePurpose(purposeId);
    const { notice } = useConsentScope().consent.options;
    const texts = useTexts();
    const holder = useHandOver((leaving) => leaving.parentElement);
    const gate = useRef<HTMLDivElement>(null);
    const button = (action: string, act: () => void, text: string) => (
      <button type="button" className="bijsluiter-choice" data-bijsluiter={action} onClick={act}>
        {text}
      </button>
    );
    return (
      <Part
        as="div"
        base="gate"
        state={{ state: once ? "once" : allowed ? "allowed" : "held" }}
        own={{ "data-bijsluiter": "gate", "data-purpose": purposeId, tabIndex: -1, ref: gate }}
        given={props}
        ref={ref}
      >
        {allowed ? (
          <>
            <FocusKeeper gate={gate} />
            {children}
          </>
        ) : (
          <div className="bijsluiter-choices" {...texts.written} ref={holder}>
            {label && <b>{label}</b>}
            <p>{texts.held(purpose.title)}</p>
            {purpose.description && <p lang={notice.language}>{purpose.description}</p>}
            <div className="bijsluiter-choice-row">
              {button("allow-once", allowOnce, texts.allowOnce)}
              {button("allow-always", () => choose(true), texts.allowAlways)}
            </div>
          </div>
        )}
      </Part>
    );
  },
);

/** Keeps the focus in a gate whose content goes: consent may end in another window, or with the day. */
function FocusKeeper({ gate }: { readonly gate: RefObject<HTMLElement | null> }): null {
  // It ends before what follows it goes. An effect on layout would, too, but not on a server of React 18.
  useInsertionEffect(
    () => () => {
      if (gate.current?.matches(":focus-within")) gate.current.focus({ preventScroll: true });
    },
    [gate],
  );
  return null;
}
