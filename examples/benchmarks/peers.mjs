/** The peers that run here, each as a function from text to places. */
import { Redactor as FiveKinds } from "@redactpii/node";
import { findPhoneNumbersInText } from "libphonenumber-js";
import { find as findLinks } from "linkifyjs";
import { OpenRedaction } from "openredaction";
import redactPii from "redact-pii";

const openRedaction = new OpenRedaction();
const fiveKinds = new FiveKinds();
const syncRedactor = new redactPii.SyncRedactor();

const openKinds = {
  DUTCH_BSN: "bsn",
  IBAN: "iban",
  CREDIT_CARD: "payment-card",
  EMAIL: "email",
  IPV4: "ipv4",
  IPV6: "ipv6",
  MAC_ADDRESS: "mac-address",
  SWIFT_BIC: "bic",
  DATE_OF_BIRTH: "date-of-birth",
  NINO: "uk-nino",
};
const placeholderKinds = {
  EMAIL_ADDRESS: "email",
  PHONE_NUMBER: "phone",
  CREDIT_CARD_NUMBER: "payment-card",
  IP_ADDRESS: "ipv4",
};

/** Places of the placeholders of a peer that gives no offsets: what stands between them was not changed. */
function align(text, redacted, placeholder, kindOf) {
  const found = [];
  let at = 0;
  let from = 0;
  let open;
  for (const match of [...redacted.matchAll(placeholder), { index: redacted.length, 0: "" }]) {
    const literal = redacted.slice(from, match.index);
    const place = match[0] === "" && literal === "" ? text.length : text.indexOf(literal, at);
    if (place < 0) break;
    if (open) found.push({ kind: open, start: at, end: place });
    open = kindOf(match[0]);
    at = place + literal.length;
    from = match.index + match[0].length;
  }
  return found;
}

const words =
  /\b(?:EMAIL_ADDRESS|PHONE_NUMBER|CREDIT_CARD_NUMBER|IP_ADDRESS|US_SOCIAL_SECURITY_NUMBER|SSN|PERSON_NAME|DIGITS|STREET_ADDRESS|ZIPCODE|USERNAME|PASSWORD|CREDENTIALS|URL)\b/g;

export const peers = {
  openredaction: {
    knows: [
      "bsn",
      "iban",
      "bic",
      "payment-card",
      "email",
      "phone",
      "ipv4",
      "ipv6",
      "mac-address",
      "date-of-birth",
      "uk-nino",
    ],
    run: (text) => openRedaction.detect(text),
    find: async (text) =>
      (await openRedaction.detect(text)).detections.map(({ type, position: [start, end] }) => ({
        kind: openKinds[type] ?? (type.startsWith("PHONE") ? "phone" : type),
        start,
        end,
      })),
  },
  "redact-pii": {
    knows: ["payment-card", "email", "phone", "ipv4"],
    run: (text) => syncRedactor.redact(text),
    find: async (text) =>
      align(text, syncRedactor.redact(text), words, (word) => placeholderKinds[word] ?? word),
  },
  "@redactpii/node": {
    knows: ["payment-card", "email", "phone"],
    run: (text) => fiveKinds.redact(text),
    find: async (text) =>
      align(text, fiveKinds.redact(text), words, (word) => placeholderKinds[word] ?? word),
  },
  "libphonenumber-js": {
    knows: ["phone"],
    run: (text) => findPhoneNumbersInText(text, "NL"),
    find: async (text) =>
      findPhoneNumbersInText(text, "NL").map(({ startsAt, endsAt }) => ({
        kind: "phone",
        start: startsAt,
        end: endsAt,
      })),
  },
  linkifyjs: {
    knows: ["email"],
    run: (text) => findLinks(text, "email"),
    find: async (text) =>
      findLinks(text, "email").map(({ start, end }) => ({ kind: "email", start, end })),
  },
};
