import type { MailTexts } from "@bijsluiter/core/mail";
import { mail } from "@bijsluiter/core/messages/en";
import type { MailPostureTexts } from "../../mail-posture/mail-posture-texts.ts";

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (words: MailTexts): MailPostureTexts => ({
  language: "en",
  words,
  title: (domain) => `Can ${domain} prove that its mail is its own?`,
  verdicts: {
    heading: "By standard",
    answers: {
      yes: "Meets what can be checked here",
      no: "Does not meet it",
      unknown: "Cannot be established",
    },
    predicted: (points, of) => `Prediction: ${points} of ${of} points for authenticity of mail.`,
    checks: "What this standard asks",
    check: "Demand",
    answer: "Standing",
    checkAnswers: { yes: "Yes", no: "No", unknown: "Not known" },
  },
  differ: {
    heading: "The standards ask different things here",
    text: "RFC 9989 advises against having mail refused (p=reject) where ordinary people mail from the domain: forwarded mail and mail through lists does not arrive then. The Dutch government and Internet.nl do ask for quarantine or reject. With quarantine a domain meets both.",
  },
  findings: {
    heading: (count) =>
      count === 0
        ? "There is nothing that must be improved"
        : count === 1
          ? "1 point to improve"
          : `${count} points to improve`,
    none: "Nothing was found.",
    advice: (count) => (count === 1 ? "1 piece of advice" : `${count} pieces of advice`),
    severities: { error: "Error", warning: "Attention", advice: "Advice" },
    where: "Where",
    seen: "Seen",
    before: "Now",
    nothing: "Nothing",
    after: {
      TXT: "Publish as a TXT record",
      MX: "Publish as an MX record",
      "policy-file": "Put in the policy file",
    },
    takeAway: "Take the record away.",
    parses: "Checked: this record can be read.",
    precondition: "Condition",
    wayBack: "Way back",
    basis: "Source",
    profiles: "Counts for",
  },
  notCheckable: "What cannot be checked here",
  rules: (version) => `Rules of ${version}.`,
});

/** Mail posture of a domain. */
export const mailPosture: MailPostureTexts = /* @__PURE__ */ textsOf(mail);
