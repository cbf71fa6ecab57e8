import type { MailReportTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { reportFindings } from "./report-findings.ts";

/** Nederlandse woorden voor wat ontvangers van e-mail melden. */
export const mailReports: MailReportTexts = deepFreeze({
  language: "nl",
  knownBy: {
    dkim: "Bekend door de handtekening (DKIM)",
    spf: "Bekend door het retouradres (SPF)",
    address: "Alleen het IP-adres is bekend",
    unknown: "Niet bekend",
  },
  standings: {
    yes: "Op uw naam, bewezen",
    no: "Op uw naam, niet bewezen",
    partly: "Deels bewezen",
    unknown: "Niet bekend",
  },
  alignment: {
    both: "Bewezen door DKIM en SPF",
    dkim: "Bewezen door DKIM",
    spf: "Bewezen door SPF",
    neither: "Niet bewezen",
    unknown: "Niet bekend",
  },
  dispositions: {
    none: "Niets gedaan",
    pass: "Doorgelaten",
    quarantine: "Als verdacht behandeld",
    reject: "Geweigerd",
    unknown: "Niet gemeld",
  },
  overrides: {
    local_policy: "Eigen beleid van de ontvanger",
    mailing_list: "Verstuurd via een mailinglijst",
    other: "Een andere reden",
    policy_test_mode: "Uw beleid staat op proef",
    trusted_forwarder: "Doorgestuurd door een partij die de ontvanger vertrouwt",
    forwarded: "Doorgestuurd",
    sampled_out: "Buiten de steekproef",
  },
  tlsPolicies: {
    sts: "MTA-STS",
    tlsa: "DANE",
    "no-policy-found": "Geen beleid gevonden",
    unknown: "Niet bekend",
  },
  tlsFailures: {
    "starttls-not-supported": "De mailserver biedt geen versleuteling aan",
    "certificate-host-mismatch": "Het certificaat is van een andere server",
    "certificate-expired": "Het certificaat is verlopen",
    "certificate-not-trusted": "Het certificaat komt van een onbekende uitgever",
    "validation-failure": "Het certificaat klopt om een andere reden niet",
    "tlsa-invalid": "Geen DANE-record past bij het certificaat",
    "dnssec-invalid": "De DNSSEC-handtekening klopt niet",
    "dane-required": "De verzender eist DANE en vond het niet",
    "sts-policy-fetch-error": "Het MTA-STS-beleid is niet op te halen",
    "sts-policy-invalid": "Het MTA-STS-beleid is niet te lezen",
    "sts-webpki-invalid": "De server van het MTA-STS-beleid heeft geen geldig certificaat",
    unknown: "Een andere reden",
  },
  findings: reportFindings,
});
