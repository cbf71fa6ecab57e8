import { type ButtonHTMLAttributes, forwardRef, type MouseEvent, useContext } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsentScope } from "../consent-provider.tsx";
import { InBanner } from "./in-banner.ts";
import { useTexts } from "./use-texts.ts";

/** Props of `Consent.Button`. */
export type ConsentButtonProps = PartProps<ButtonHTMLAttributes<HTMLButtonElement>> & {
  /** Action: `later` and `close` choose nothing, `choose` and `open` show the preferences. */
  readonly action: "accept" | "reject" | "withdraw" | "choose" | "open" | "later" | "close";
};

/** One thing that can be done about all purposes at once. A yes and a no are the same element and look the same. */
export const ConsentButton = /* @__PURE__ */ forwardRef<HTMLButtonElement, ConsentButtonProps>(
  function ConsentButton({ action, ...props }, ref) {
    const { consent } = useConsentScope();
    const texts = useTexts();
    const inBanner = useContext(InBanner);
    const act = ({ currentTarget }: MouseEvent<HTMLElement>) => {
      // First, so that the focus is back in the page when what opened the dialog goes too.
      const dialog = currentTarget.closest("dialog");
      dialog?.close();
      if (dialog) consent.show(false);
      if (action === "later") consent.dismiss();
      else if (action === "choose" || action === "open") consent.show(true);
      else if (action !== "close")
        consent.chooseAll(action === "accept", { surface: inBanner ? "banner" : "panel" });
    };
    return (
      <Part
        as="button"
        base={inBanner ? "consent-button" : "choice"}
        own={{
          type: "button",
          [inBanner ? "data-bijsluiter-consent" : "data-bijsluiter"]: action,
          onClick: act,
        }}
        given={props}
        ref={ref}
      >
        {props.children ?? texts[action]}
      </Part>
    );
  },
);
