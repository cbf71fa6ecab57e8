import { outbound, piiKindLabels } from "@bijsluiter/core/messages/en";
import type { OutboundTexts } from "@bijsluiter/core/outbound";
import type { OutboundTipTexts } from "../../outbound-tip/outbound-tip-texts.ts";

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (
  words: OutboundTexts,
  kinds: Readonly<Record<string, string>>,
): OutboundTipTexts => ({
  language: "en",
  kinds,
  otherKind: "Other personal data",
  words,
  headings: {
    allow: "This message can leave",
    log: "This message can leave, and that is recorded",
    warn: "Look at this message once more",
    encrypt: "This message leaves encrypted",
    hold: "This message waits for release",
    block: "This message does not leave like this",
  },
  nothing: "Nothing was found that a rule is about.",
  wouldBe: (action) =>
    `The rules are on trial. Otherwise this would be the outcome: ${action.toLowerCase()}.`,
  found: "Found",
  times: (count) => (count === 1 ? "once" : `${count} times`),
  notSearched: "Not searched",
  recipients: {
    caption: "What happens for each recipient",
    recipient: "Recipient",
    action: "What happens",
  },
  override: {
    summary: "Is this wrong, or must it leave anyway?",
    kept: "What you choose is recorded with your name.",
    reason: "Why must this be sent like this?",
    hint: "Put no personal data in your reason.",
    missing: "Give a reason.",
  },
});

/** Tip before a message leaves. */
export const outboundTip: OutboundTipTexts = /* @__PURE__ */ textsOf(outbound, piiKindLabels);
