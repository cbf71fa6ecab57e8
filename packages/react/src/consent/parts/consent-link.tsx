import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsent } from "../consent-provider.tsx";
import { ConsentButton } from "./consent-button.tsx";
import { useHandOver } from "./hand-over.ts";
import { useTexts } from "./use-texts.ts";

/**
 * Belongs on every page, for instance in its footer: opens the preferences and, once something is given, withdraws all of
 * it at one click. Says what was done.
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
