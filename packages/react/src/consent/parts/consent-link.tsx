import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsent } from "../consent-provider.tsx";
import { ConsentButton } from "./consent-button.tsx";
import { useHandOver } from "./hand-over.ts";
import { useTexts } from "./use-texts.ts";

/**
 * Link for every page, for instance in the footer: opens the preferences and, after consent, withdraws all consent with
 * one click. Reports the result.
 */
export const ConsentLink = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function ConsentLink(props, ref) {
    const { purposes, done } = useConsent();
    const texts = useTexts();
    const holder = useHandOver((leaving) => leaving.parentElement?.querySelector("button"));
    return (
      <Part
        as="div"
        base="choices"
        own={{ ...texts.written, "data-bijsluiter": "link" }}
        given={props}
        ref={ref}
      >
        <ConsentButton action="open" />
        {purposes.some(({ permitted }) => permitted === "yes") && (
          <span ref={holder}>
            <ConsentButton action="withdraw" />
          </span>
        )}
        <span role="status">{done && texts[done]}</span>
      </Part>
    );
  },
);
