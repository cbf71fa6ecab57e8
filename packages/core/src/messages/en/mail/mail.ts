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
    none: "Nothing is needed for this.",
    "senders-known": "First it must be known which servers and services send mail for this domain.",
    "dkim-signs": "First all mail must be signed with DKIM.",
    "reports-read":
      "First read the reports of receivers for some weeks, and put right what goes wrong there.",
    "key-in-use": "First it must be known which service signs with this key.",
    "sends-no-mail": "This is right only when the domain really sends no mail.",
    "receives-no-mail": "This is right only when the domain really takes no mail.",
    "address-can-receive": "First the address for reports must exist and be read.",
    "mail-hosts-have-certificates":
      "First every mail host must have a valid certificate for its name.",
    "owner-of-include-asked": "First ask the owner of the other record what should stand there.",
    "dns-answers": "First see whether DNS answers again, and repeat the check.",
  },
  waysBack: {
    "nothing-changed": "Nothing changes, so there is nothing to undo.",
    "publish-before-again":
      "Back: publish the old record again. It holds once the time to live in DNS has passed.",
    "remove-record": "Back: take the new record away.",
    "policy-mode-testing":
      "Back: set the policy to testing and give the record a new number; take it away only when its age has passed.",
    "sign-with-older-key": "Back: sign with the old key again, and leave it in place until then.",
  },
  profiles: {
    rfc: "Internet standards (RFCs)",
    forum: "Dutch Standardisation Forum",
    internetnl: "Internet.nl, predicted",
    "bulk-sender": "Demands on bulk senders",
    "no-mail": "Domain that sends no mail",
  },
  checks: {
    "spf-exists": "There is exactly one SPF record",
    "spf-valid": "SPF is right, with all that it includes",
    "spf-restricts": "SPF turns other senders away",
    "spf-refuses-all": "SPF refuses all mail",
    "dkim-key": "A DKIM key that can be used is known",
    "dkim-branch": "There are names for DKIM keys",
    "dmarc-exists": "There is a DMARC record that applies",
    "dmarc-valid": "The DMARC record is right",
    "dmarc-enforced": "DMARC stops false mail",
    "dmarc-rejects": "DMARC refuses all false mail, of subdomains too",
    "mx-null": "The domain says that it takes no mail",
  },
  answers: { yes: "yes", no: "no", unknown: "unknown" },
  notCheckable: {
    dnssec: "Whether answers are protected by DNSSEC: this way of asking does not show it.",
    dane: "Whether DANE works: that hangs on DNSSEC.",
    starttls: "Whether the mail hosts offer encryption: that needs a connection.",
    "all-selectors": "Which DKIM keys there are in all: DNS gives no list of selectors.",
    "message-alignment":
      "Whether real mail passes: that needs a message that was sent, or a report.",
    "mta-sts-policy": "What the MTA-STS policy says: the file was not fetched.",
    bimi: "Whether the logo beside a message (BIMI) is right: that needs its image and certificate.",
    rpki: "Whether the routes to the mail hosts are protected (RPKI).",
    "reports-read": "Whether anybody reads the reports.",
  },
});
