import { forwardRef, type ReactNode } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsentScope } from "../consent-provider.tsx";
import { usePurpose } from "../use-purpose.ts";
import { useHandOver } from "./hand-over.ts";
import { useTexts } from "./use-texts.ts";

/** Props of {@link ConsentGate}. */
export type ConsentGateProps = PartProps & {
  /** Id of the purpose that the content serves. */
  readonly purpose: string;
  /** What is held back, e.g. the name of a film. */
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
    const button = (action: string, act: () => void, text: string) => (
      <button
        type="button"
        className="bijsluiter-consent-button"
        data-bijsluiter-consent={action}
        onClick={act}
      >
        {text}
      </button>
    );
    return (
      <Part
        as="div"
        base="consent-gate"
        state={{ state: once ? "once" : allowed ? "allowed" : "held" }}
        own={{ "data-bijsluiter-consent": "gate", "data-purpose": purposeId, tabIndex: -1 }}
        given={props}
        ref={ref}
      >
        {allowed ? (
          children
        ) : (
          <div className="bijsluiter-consent" {...texts.written} ref={holder}>
            {label && <b>{label}</b>}
            <p>{texts.held(purpose.title)}</p>
            {purpose.description && <p lang={notice.language}>{purpose.description}</p>}
            <div className="bijsluiter-consent-buttons">
              {button("allow-once", allowOnce, texts.allowOnce)}
              {button("allow-always", () => choose(true), texts.allowAlways)}
            </div>
          </div>
        )}
      </Part>
    );
  },
);
