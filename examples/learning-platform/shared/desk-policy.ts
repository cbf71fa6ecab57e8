import type { OutboundPolicy } from "@bijsluiter/core/outbound";

/** Rules of the support desk: numbers that identify or pay do not leave unencrypted. */
export const deskPolicy: OutboundPolicy = {
  mode: "enforce",
  rules: [
    {
      id: "identifiers-outside",
      when: {
        kinds: ["bsn", "onderwijsnummer", "iban", "payment-card", "dutch-passport"],
        minConfidence: 75,
        scope: "external",
      },
      action: "encrypt",
      accept: ["portal"],
      override: ["false-positive"],
      severity: "high",
    },
    {
      id: "phone-outside",
      when: { kinds: ["phone", "date-of-birth"], minConfidence: 75, scope: "external" },
      action: "warn",
      override: ["acknowledgement", "reason"],
      severity: "low",
    },
  ],
  noRoute: "hold",
  mixed: "hold-all",
  onError: "block",
};
