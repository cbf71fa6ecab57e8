/**
 * Conditions to meet before a change is made.
 *
 * Source: our own list, after the findings of this room.
 */
export const preconditionCodes = [
  "none",
  "senders-known",
  "dkim-signs",
  "reports-read",
  "key-in-use",
  "sends-no-mail",
  "receives-no-mail",
  "address-can-receive",
  "mail-hosts-have-certificates",
  "owner-of-include-asked",
  "dns-answers",
] as const;

/** Ways to undo a change that does harm. */
export const wayBackCodes = [
  "nothing-changed",
  "publish-before-again",
  "remove-record",
  "policy-mode-testing",
  "sign-with-older-key",
] as const;
