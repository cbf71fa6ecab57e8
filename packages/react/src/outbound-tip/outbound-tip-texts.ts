import type { OutboundAction, OutboundTexts } from "@bijsluiter/core/outbound";

/** Texts of the widget in one language: `outboundTip` of `@bijsluiter/react/locales/nl`, or your own. */
export interface OutboundTipTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** Names of the kinds of personal data. */
  readonly kinds: Readonly<Record<string, string>>;
  /** A kind that has no name here: its code is not shown. */
  readonly otherKind: string;
  readonly words: Pick<
    OutboundTexts,
    "tips" | "actions" | "overrides" | "overrideRefusals" | "unscannable" | "routes"
  >;
  readonly headings: Readonly<Record<OutboundAction, string>>;
  /** Text when there are no tips. */
  readonly nothing: string;
  /** In test mode: the action that enforcing would take, in the words of `actions`. */
  readonly wouldBe: (action: string) => string;
  readonly found: string;
  /** Number of findings of a kind. */
  readonly times: (count: number) => string;
  readonly notSearched: string;
  readonly recipients: {
    readonly caption: string;
    readonly recipient: string;
    readonly action: string;
  };
  readonly override: {
    /** Label of the disclosure with the sender's options. */
    readonly summary: string;
    /** Text on what is stored. */
    readonly kept: string;
    readonly reason: string;
    readonly hint: string;
    readonly missing: string;
  };
}
