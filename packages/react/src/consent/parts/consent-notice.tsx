import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsentScope } from "../consent-provider.tsx";
import { useTexts } from "./use-texts.ts";

/** Who asks, for what, and how a yes is taken back: all that must be known before a choice. */
export const ConsentNotice = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function ConsentNotice(props, ref) {
    const { controller, purposes, notice } = useConsentScope().consent.options;
    const { asks, howToWithdraw, notice: more } = useTexts();
    return (
      <Part as="div" base="consent-notice" given={props} ref={ref}>
        <p>{asks(controller)}</p>
        <ul lang={notice.language}>
          {purposes
            .filter(({ lawfulBasis }) => lawfulBasis === "consent")
            .map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
        </ul>
        <p>
          {howToWithdraw} <a href={notice.url}>{more}</a>
        </p>
      </Part>
    );
  },
);
