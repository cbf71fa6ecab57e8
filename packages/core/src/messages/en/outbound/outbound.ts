import type { OutboundTexts } from "../../../outbound/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for what may leave. */
export const outbound: OutboundTexts = deepFreeze({
  language: "en",
  tips: {
    warned: "Look at this message again. There may be personal data in it that is not needed.",
    encrypted: "This message is sent encrypted. That is a rule of your organisation.",
    "only-encrypted":
      "This message may only be sent encrypted. That is a rule of your organisation.",
    held: "This message waits until somebody releases it. That is a rule of your organisation.",
    blocked: "This message is not sent. That is a rule of your organisation.",
    unscannable:
      "A part of this message could not be searched. It does not leave the organisation.",
    failed: "Searching this message failed. It is not sent.",
    "no-route": "There is no known safe way to reach a recipient.",
    "held-for-others":
      "Nobody receives this message until it can be sent safely to every recipient.",
    "protected-already": "This message was encrypted already.",
    overridden: "The sender overrode the rule. This is recorded.",
    "override-refused": "The rule still applies.",
  },
  actions: {
    allow: "Will be sent",
    log: "Will be sent and recorded",
    warn: "Will be sent after a warning",
    encrypt: "Will be sent encrypted",
    hold: "Waits for release",
    block: "Will not be sent",
  },
  overrides: {
    acknowledgement: "I have read this",
    reason: "Send anyway, with a reason",
    "false-positive": "False positive: this is not personal data",
  },
  overrideRefusals: {
    "not-in-effect": "This rule does not apply to this message.",
    "not-allowed": "This rule cannot be overridden in this way.",
    "reason-missing": "Give a reason.",
    "above-maximum": "The message contains too much personal data to override this rule.",
  },
  unscannable: {
    encrypted: "Encrypted or with a password",
    "too-large": "Too large or packed too deeply",
    type: "A type of file that cannot be read",
    error: "Reading failed",
  },
  routes: {
    smime: "S/MIME",
    openpgp: "OpenPGP",
    jwe: "JWE",
    portal: "Secure link with a code",
    nta7516: "Secure mail by NTA 7516",
    dane: "Protected connection (DANE)",
    "mta-sts": "Protected connection (MTA-STS)",
  },
  modes: {
    off: "Off",
    test: "Test, hidden from senders",
    "test-with-tips": "Test, with tips for senders",
    enforce: "On",
  },
  messageTypes: {
    "auto-forward": "Forwarded automatically",
    "auto-reply": "Automatic reply",
    calendaring: "Invitation",
    encrypted: "Encrypted",
    "permission-controlled": "With limited permissions",
    signed: "Signed",
    voicemail: "Voice message",
  },
  severities: { none: "None", low: "Low", medium: "Medium", high: "High" },
  refusals: {
    blocked: "The policy stops this message.",
    held: "The message waits for release.",
    "not-read": "The message could not be read.",
    "detector-failed": "Searching the message failed.",
    "look-up-failed": "Looking up a recipient or a key failed.",
    "encryptor-failed": "Encrypting failed.",
    "encryptor-missing": "This encryption method is not configured.",
    "not-encryptable":
      "The address or a header of the request holds personal data, which cannot be encrypted there.",
    "hold-failed": "The message could not be stored for release.",
    "report-failed": "The report on this message could not be stored.",
    "no-recipient": "The message has no recipient.",
    "partly-sent": "Not every recipient received the message.",
  },
  purviewNotes: {
    "kind-not-built-in": "Purview does not know this kind. Create a custom type for it.",
    "every-kind": "The rule applies to every kind. Only the kinds that Purview knows are included.",
    "routes-by-purview": "Purview decides how to encrypt: the list of routes is left out.",
    "transport-not-checked": "Purview does not treat a protected connection as encryption.",
    "hold-is-quarantine": "Purview uses quarantine for messages that wait for release.",
    "minimum-kinds-left-out":
      "The minimum number of different kinds is left out: the rule applies more often.",
    "first-contact-left-out":
      "The condition on first contact is left out: the rule applies more often.",
    "external-count-left-out":
      "The number of recipients outside the organisation is left out: the rule applies more often.",
    "maximum-ends-rule":
      "Above the maximum the rule no longer applies in Purview. Another rule is needed there.",
    "reason-not-told-apart": "Purview supports an override with a reason or without one, not both.",
    "warning-leaves": "A warning in Purview does not stop the message.",
    "error-tried-again": "After an error Purview retries, and then stops the message.",
    "part-too-large-by-limit": "Purview has its own size limit.",
    "web-not-covered": "The rule applies to web traffic, which a rule for Exchange does not cover.",
  },
  portal: {
    subject: "There is a secure message for you",
    body: ({ sender, link, lastDay }) =>
      `There is a secure message from ${sender} for you.\n\nOpen it with this link:\n${link}\n\nYou need a code, which you receive separately. You can read the message up to and including ${lastDay}.\n`,
    code: ({ sender, code }) =>
      `Your code for the message from ${sender}: ${code}. Give the code to nobody.`,
    refusals: {
      unknown: "This message does not exist, or no longer exists.",
      expired: "This message can no longer be read: it has expired.",
      "attempts-spent": "The code was wrong too often. Ask the sender for a new message.",
      "wrong-code": "The code is not right.",
    },
  },
});
