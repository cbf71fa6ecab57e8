import type { OutboundPreview } from "@bijsluiter/core/outbound";
import { forwardRef } from "react";
import { Part, type PartProps } from "../parts/part.tsx";
import type { OutboundTipTexts } from "./outbound-tip-texts.ts";
import { OutboundFound } from "./parts/outbound-found.tsx";
import { type OutboundChoice, OutboundOverrides } from "./parts/outbound-overrides.tsx";
import { OutboundRecipients } from "./parts/outbound-recipients.tsx";

/** Props of {@link OutboundTip}; other props are passed to the root element. */
export type OutboundTipProps = Omit<PartProps, "children"> & {
  /** As `previewOutbound` of `@bijsluiter/core/outbound` gives it. */
  readonly preview: OutboundPreview;
  /** Language, e.g. `outboundTip` of `@bijsluiter/react/locales/nl`. */
  readonly texts: OutboundTipTexts;
  /** The sender sets a rule aside. Without it, nothing is offered. */
  readonly onOverride?: (choice: OutboundChoice) => void;
  /** Name of each recipient, by its id in the facts; the id itself where there is none. */
  readonly names?: Readonly<Record<string, string>>;
  /** Level of the heading; 2 by default. */
  readonly headingLevel?: number;
};

/** The whole tip, out of the parts. */
const Widget = /* @__PURE__ */ forwardRef<HTMLElement, OutboundTipProps>(function OutboundTip(
  { preview, texts, onOverride, names = {}, headingLevel = 2, ...rest },
  ref,
) {
  const { action, would, tips, recipients, override } = preview;
  const Heading = `h${Math.min(headingLevel, 6)}` as "h2";
  const refused = override?.accepted === false ? override.refused : undefined;
  return (
    <Part
      as="section"
      base="outbound"
      state={{ action: would ?? action }}
      own={{ lang: texts.language }}
      given={rest}
      ref={ref}
    >
      <div role="status">
        <Heading className="bijsluiter-outbound-heading">{texts.headings[action]}</Heading>
        {would && <p>{texts.wouldBe(texts.words.actions[would])}</p>}
        {tips.length === 0 && <p>{texts.nothing}</p>}
        {refused && <p>{texts.words.overrideRefusals[refused]}</p>}
      </div>
      {tips.length > 0 && (
        <ul className="bijsluiter-outbound-tips">
          {tips.map((tip) => (
            <li key={`${tip.code} ${tip.ruleId ?? ""}`} data-code={tip.code}>
              <p>{texts.words.tips[tip.code]}</p>
              <OutboundFound tip={tip} texts={texts} />
              {onOverride && <OutboundOverrides tip={tip} texts={texts} onOverride={onOverride} />}
            </li>
          ))}
        </ul>
      )}
      <OutboundRecipients recipients={recipients} names={names} texts={texts} />
    </Part>
  );
});

/**
 * Tip next to a message composer: the kinds of data found, never the values, the action for each recipient, and how the
 * sender may override a rule. Its parts are properties, for a custom layout.
 */
export const OutboundTip = /* @__PURE__ */ Object.assign(Widget, {
  /** Findings of a tip: kinds and counts, parts that were not searched. */
  Found: OutboundFound,
  /** Overrides that the sender may choose. */
  Overrides: OutboundOverrides,
  /** Action for each recipient. */
  Recipients: OutboundRecipients,
} as const);
