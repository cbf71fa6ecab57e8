import type { OutboundPreviewTip } from "@bijsluiter/core/outbound";
import { forwardRef } from "react";
import { Part, type PartProps } from "../../parts/part.tsx";
import type { OutboundTipTexts } from "../outbound-tip-texts.ts";

/** Props of {@link OutboundFound}. */
export type OutboundFoundProps = Omit<PartProps, "children"> & {
  readonly tip: OutboundPreviewTip;
  readonly texts: OutboundTipTexts;
};

/** What a tip is about: what was found and how often, and why a part could not be searched. Nothing when it is about neither. */
export const OutboundFound = /* @__PURE__ */ forwardRef<HTMLElement, OutboundFoundProps>(
  function OutboundFound({ tip: { kinds, unscannable }, texts, ...rest }, ref) {
    if (kinds.length === 0 && unscannable.length === 0) return null;
    return (
      <Part as="dl" base="outbound-found" given={rest} ref={ref}>
        {kinds.length > 0 && (
          <div>
            <dt>{texts.found}</dt>
            {kinds.map(({ kind, count }) => (
              <dd key={kind}>
                {nameOf(kind, texts)}, {texts.times(count)}
              </dd>
            ))}
          </div>
        )}
        {unscannable.length > 0 && (
          <div>
            <dt>{texts.notSearched}</dt>
            {unscannable.map((why) => (
              <dd key={why}>{texts.words.unscannable[why]}</dd>
            ))}
          </div>
        )}
      </Part>
    );
  },
);

const nameOf = (kind: string, { kinds, otherKind }: OutboundTipTexts): string =>
  (Object.hasOwn(kinds, kind) && kinds[kind]) || otherKind;
