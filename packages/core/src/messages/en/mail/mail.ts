import type { MailTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { keyFindings } from "./mail-findings-keys.ts";
import { policyFindings } from "./mail-findings-policy.ts";
import { spfFindings } from "./mail-findings-spf.ts";
import { transportFindings } from "./mail-findings-transport.ts";

/** English words on the mail of a domain. */
export const mail: MailTexts = deepFreeze({
  language: "en",
  findings: { ...spfFindings, ...keyFindings, ...policyFindings, ...transportFindings },
  preconditions: {
    none: "There are no preconditions.",
    "senders-known": "First find out which servers and services send mail for this domain.",
    "dkim-signs": "First sign all mail with DKIM.",
    "reports-read":
      "First read the reports of receivers for some weeks, and correct the errors in them.",
    "key-in-use": "First find out which service signs with this key.",
    "sends-no-mail": "This is right only if the domain really sends no mail.",
    "receives-no-mail": "This is right only if the domain really receives no mail.",
    "address-can-receive": "First make sure that the address for reports exists and is read.",
    "mail-hosts-have-certificates": "First give every mail host a valid certificate for its name.",
    "owner-of-include-asked": "First ask the owner of the other record what it should contain.",
    "dns-answers": "First wait until DNS answers again, and repeat the check.",
  },
  waysBack: {
    "nothing-changed": "Nothing changes, so there is nothing to undo.",
    "publish-before-again":
      "To undo this, publish the old record again. It takes effect after its time to live in DNS has passed.",
    "remove-record": "To undo this, remove the new record.",
    "policy-mode-testing":
      "To undo this, set the policy to testing and give the record a new number. Remove the policy only after its maximum age has passed.",
    "sign-with-older-key": "To undo this, sign with the old key again. Keep that key until then.",
  },
  profiles: {
    rfc: "Internet standards (RFCs)",
    forum: "Dutch Standardisation Forum",
    internetnl: "Internet.nl, predicted",
    "bulk-sender": "Requirements for bulk senders",
    "no-mail": "Domain that sends no mail",
  },
  checks: {
    "spf-exists": "There is exactly one SPF record",
    "spf-valid": "SPF is valid, with all its includes",
    "spf-restricts": "SPF rejects other senders",
    "spf-refuses-all": "SPF refuses all mail",
    "dkim-key": "A usable DKIM key is known",
    "dkim-branch": "DNS names for DKIM keys exist",
    "dmarc-exists": "There is a DMARC record that applies",
    "dmarc-valid": "The DMARC record is valid",
    "dmarc-enforced": "DMARC stops forged mail",
    "dmarc-rejects": "DMARC rejects all forged mail, of subdomains too",
    "mx-null": "The domain states that it receives no mail",
  },
  answers: { yes: "yes", no: "no", unknown: "unknown" },
  notCheckable: {
    dnssec: "DNSSEC protection of the answers: this resolver does not report it.",
    dane: "DANE: it depends on DNSSEC.",
    starttls: "Encryption on the mail hosts: this needs a connection.",
    "all-selectors": "The complete list of DKIM keys: DNS has no list of selectors.",
    "message-alignment": "The result for real mail: this needs a sent message or a report.",
    "mta-sts-policy": "The contents of the MTA-STS policy: the file was not fetched.",
    bimi: "The logo next to a message (BIMI): this needs its image and certificate.",
    rpki: "Protection of the routes to the mail hosts (RPKI).",
    "reports-read": "Whether anybody reads the reports.",
  },
});
