import type { OutboundOverride, OutboundPreviewTip } from "@bijsluiter/core/outbound";
import { forwardRef, type ReactNode, useId, useState } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { OutboundTipTexts } from "../outbound-tip-texts.ts";

/** Choice of a sender: an `OutboundOverride`, to which the host adds the user. */
export type OutboundChoice = Omit<OutboundOverride, "by">;

/** Props of {@link OutboundOverrides}. */
export type OutboundOverridesProps = Omit<PartProps, "children"> & {
  readonly tip: OutboundPreviewTip;
  readonly texts: OutboundTipTexts;
  /** Told what the sender chose. */
  readonly onOverride: (choice: OutboundChoice) => void;
};

/** What the sender may do about a tip, folded away; nothing when its rule cannot be set aside. */
export const OutboundOverrides = /* @__PURE__ */ forwardRef<HTMLElement, OutboundOverridesProps>(
  function OutboundOverrides({ tip, texts, onOverride, ...rest }, ref) {
    const { ruleId, overrides } = tip;
    if (ruleId === undefined || overrides.length === 0) return null;
    return (
      <Part as="details" base="outbound-overrides" given={rest} ref={ref}>
        <summary>{texts.override.summary}</summary>
        <p>{texts.override.kept}</p>
        {overrides.map((kind) =>
          kind === "reason" ? (
            <ReasonForm
              key={kind}
              texts={texts}
              onReason={(reason) => onOverride({ ruleId, kind, reason })}
            />
          ) : (
            <button
              key={kind}
              type="button"
              className="bijsluiter-button"
              onClick={() => onOverride({ ruleId, kind })}
            >
              {texts.words.overrides[kind]}
            </button>
          ),
        )}
      </Part>
    );
  },
);

/** Asks for the reason. No `form`: the composer around it may be one. */
function ReasonForm({
  texts: { override, words },
  onReason,
}: {
  readonly texts: OutboundTipTexts;
  readonly onReason: (reason: string) => void;
}): ReactNode {
  const id = useId();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const send = () => {
    setMissing(reason.trim() === "");
    if (reason.trim() !== "") onReason(reason.trim());
  };
  return (
    <div className="bijsluiter-outbound-reason">
      <label htmlFor={id}>{override.reason}</label>
      <p id={`${id}-hint`}>{override.hint}</p>
      {isMissing && (
        <p id={`${id}-error`} className="bijsluiter-outbound-error" role="alert">
          {override.missing}
        </p>
      )}
      <textarea
        id={id}
        rows={2}
        maxLength={5000}
        value={reason}
        aria-invalid={isMissing || undefined}
        aria-describedby={isMissing ? `${id}-error ${id}-hint` : `${id}-hint`}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="button" className="bijsluiter-button" onClick={send}>
        {words.overrides.reason}
      </button>
    </div>
  );
}
