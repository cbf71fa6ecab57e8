import { forwardRef, useEffect, useState } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import { useConsentScope } from "../consent-provider.tsx";
import { useTexts } from "./use-texts.ts";

/**
 * Information that is required before a choice: the controller, the purposes, and how to withdraw consent. If it does
 * not fit, one sentence names the controller and where to read more; no sentence is truncated.
 */
export const ConsentNotice = /* @__PURE__ */ forwardRef<HTMLDivElement, PartProps>(
  function ConsentNotice(props, ref) {
    const { controller, purposes, notice } = useConsentScope().consent.options;
    const { asks, howToWithdraw, inShort, notice: more } = useTexts();
    // 0: everything. 1: in short. 2: the link alone.
    const [{ shortness }, setFit] = useState({ shortness: 0 });
    useEffect(() => {
      const again = () => setFit({ shortness: 0 });
      addEventListener("resize", again);
      return () => removeEventListener("resize", again);
    }, []);
    const asked = purposes.filter(({ lawfulBasis }) => lawfulBasis === "consent");
    return (
      <Part
        as="div"
        base="consent-notice"
        own={{
          // New each time, so that it looks after every render, before anything is painted.
          ref: (box: HTMLElement | null) => {
            if (box && shortness < 2 && box.scrollHeight > box.clientHeight + 1)
              setFit({ shortness: shortness + 1 });
          },
        }}
        given={props}
        ref={ref}
      >
        {shortness === 0 && (
          <>
            <p>{asks(controller)}</p>
            <ul lang={notice.language}>
              {asked.map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
            </ul>
          </>
        )}
        <p>
          {[howToWithdraw, inShort(controller)][shortness]} <a href={notice.url}>{more}</a>
        </p>
      </Part>
    );
  },
);
