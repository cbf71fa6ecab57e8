import type { MailReportTexts } from "../../../mail/index.ts";
import { counted } from "../counted.ts";

/** Een zin voor elke bevinding over een rapport. */
export const reportFindings: MailReportTexts["findings"] = {
  "no-report": () => "In het bestand staat geen rapport dat te lezen is.",
  "file-too-large": () => "Het bestand is uitgepakt te groot. Wat past, is gelezen.",
  "file-too-deep": () => "In het bestand zitten te veel bestanden in elkaar.",
  "file-damaged": () => "Het bestand is beschadigd of versleuteld.",
  "document-type-refused": () =>
    "Het rapport verklaart een eigen documenttype. Dat hoort niet en kan gevaarlijk zijn; het is niet gelezen.",
  "xml-malformed": () => "Het rapport is geen geldige XML.",
  "json-malformed": () => "Het rapport is geen geldige JSON.",
  "xml-mended": () => "Het rapport is geen geldige XML. Na herstel van tekens was het te lezen.",
  "more-reports": () => "In het bestand zitten meer rapporten. Alleen het eerste is gelezen.",
  "rows-left-out": () => "Het rapport heeft meer regels dan er gelezen worden.",
  "reporter-missing": () => "Het rapport zegt niet van wie het komt.",
  "report-id-missing": () => "Het rapport heeft geen nummer.",
  "period-missing": () => "Het rapport zegt niet over welke dagen het gaat.",
  "policy-missing": () => "Het rapport noemt het domein of het DMARC-beleid niet.",
  "rows-missing": () => "Het rapport noemt geen enkele e-mail.",
  "address-missing": ({ count }) => `${counted(count, "regel", "regels")} zonder geldig IP-adres.`,
  "count-missing": ({ count }) =>
    `${counted(count, "regel", "regels")} zonder aantal. Die tellen niet mee.`,
  "author-domain-missing": ({ count }) =>
    `${counted(count, "regel", "regels")} zonder afzenderdomein.`,
  "evaluation-missing": ({ count }) =>
    `${counted(count, "regel", "regels")} zonder oordeel over DKIM of SPF: dat is onbekend.`,
  "evaluation-contradicted": ({ count }) =>
    `${counted(count, "regel", "regels")} waarvan het oordeel niet past bij de controles die het rapport noemt.`,
  "value-not-known": ({ count }) => `Buiten de norm: ${counted(count, "waarde", "waarden")}.`,
  "tls-reporter-missing": () => "Het TLS-rapport zegt niet van wie het komt.",
  "tls-report-id-missing": () => "Het TLS-rapport heeft geen nummer.",
  "tls-period-missing": () => "Het TLS-rapport zegt niet over welke dagen het gaat.",
  "tls-policy-missing": () => "Het TLS-rapport noemt geen beleid.",
  "tls-count-missing": ({ count }) =>
    `${counted(count, "regel", "regels")} van het TLS-rapport zonder aantal.`,
  "tls-value-not-known": ({ count }) =>
    `Buiten de norm, in het TLS-rapport: ${counted(count, "waarde", "waarden")}.`,
};
