import { type FormEvent, forwardRef, useEffect, useId, useRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsent, useConsentScope } from "../consent-provider.tsx";
import { ConsentButton } from "./consent-button.tsx";
import { ConsentPurposes } from "./consent-purposes.tsx";
import { useTexts } from "./use-texts.ts";

/** Preferences, in a native dialog that returns the focus when it closes. Only its buttons store a choice. */
export const ConsentPanel = /* @__PURE__ */ forwardRef<HTMLDialogElement, PartProps>(
  function ConsentPanel(props, ref) {
    const { open, show, choose, purposes } = useConsent();
    const { notice } = useConsentScope().consent.options;
    const texts = useTexts();
    const id = useId();
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => {
      const { current } = dialog;
      if (!current || current.open === open) return;
      if (open) current.showModal();
      else current.close();
    });
    const save = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      const ticked = new FormData(event.currentTarget).getAll("purpose");
      dialog.current?.close();
      show(false);
      choose(
        Object.fromEntries(
          purposes.map(({ purpose }) => [purpose.id, ticked.includes(purpose.id)]),
        ),
        {
          surface: "panel",
          indicationMethod: "toggle",
        },
      );
    };
    return (
      <Part
        as="dialog"
        base="choices"
        own={{
          ...texts.written,
          "data-bijsluiter": "panel",
          "aria-labelledby": id,
          onCancel: () => show(false),
          // It comes a moment late: by then it may be open again.
          onClose: () => dialog.current?.open || show(false),
          ref: dialog,
        }}
        given={props}
        ref={ref}
      >
        {open && (
          <form method="dialog" onSubmit={save}>
            <h2 id={id}>{texts.open}</h2>
            {props.children ?? (
              <>
                <p>{texts.ticks}</p>
                <ConsentPurposes />
                <p>
                  {texts.howToWithdraw} <a href={notice.url}>{texts.notice}</a>
                </p>
                <div className="bijsluiter-choice-row">
                  <ConsentButton
                    action={
                      purposes.some(({ permitted }) => permitted === "yes") ? "withdraw" : "reject"
                    }
                  />
                  <ConsentButton action="accept" />
                  <button type="submit" className="bijsluiter-choice" data-bijsluiter="save">
                    {texts.save}
                  </button>
                  <ConsentButton action="close" />
                </div>
              </>
            )}
          </form>
        )}
      </Part>
    );
  },
);
