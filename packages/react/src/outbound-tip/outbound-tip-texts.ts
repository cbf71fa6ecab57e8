import type { OutboundAction, OutboundTexts } from "@bijsluiter/core/outbound";

/** What the widget says in one language: `outboundTip` of `@bijsluiter/react/locales/nl`, or your own. */
export interface OutboundTipTexts {
  /** BCP 47 tag. */
  readonly language: string;
  /** Names of what may be found. */
  readonly kinds: Readonly<Record<string, string>>;
  /** A kind that has no name here: its code is not shown. */
  readonly otherKind: string;
  readonly words: Pick<
    OutboundTexts,
    "tips" | "actions" | "overrides" | "overrideRefusals" | "unscannable" | "routes"
  >;
  readonly headings: Readonly<Record<OutboundAction, string>>;
  /** There is nothing to tell. */
  readonly nothing: string;
  /** In a test: what enforcing would do, in the words of `actions`. */
  readonly wouldBe: (action: string) => string;
  readonly found: string;
  /** How often a kind was found. */
  readonly times: (count: number) => string;
  readonly notSearched: string;
  readonly recipients: {
    readonly caption: string;
    readonly recipient: string;
    readonly action: string;
  };
  readonly override: {
    /** Opens what the sender may do. */
    readonly summary: string;
    /** What is kept of it. */
    readonly kept: string;
    readonly reason: string;
    readonly hint: string;
    readonly missing: string;
  };
}
