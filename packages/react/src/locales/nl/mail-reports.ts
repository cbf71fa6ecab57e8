import type { MailReportTexts } from "@bijsluiter/core/mail";
import { mailReports as reportWords } from "@bijsluiter/core/messages/nl";
import type { MailReportsTexts } from "../../mail-reports/mail-reports-texts.ts";

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** A call, so that a bundler drops the words with the widget: it keeps what is read of an import. */
const textsOf = (words: MailReportTexts): MailReportsTexts => ({
  words,
  title: (domains) =>
    domains === "" ? "Wie mailt er op uw naam?" : `Wie mailt er namens ${domains}?`,
  nothing: "Er is nog geen rapport.",
  period: (from, to) => (from === to ? `Over ${from}.` : `Van ${from} tot en met ${to}.`),
  counted: ({ messages, proven, unproven, unknown }) =>
    `Van ${messages} e-mails op uw naam zijn er ${proven} bewezen van u en ${unproven} niet.${unknown === "0" ? "" : ` Van ${unknown} is het niet bekend.`}`,
  sources: (reports, receivers) =>
    `Uit ${counted(reports, "rapport", "rapporten")} van ${counted(receivers, "ontvanger", "ontvangers")}.`,
  duplicates: (count) =>
    `${counted(count, "rapport", "rapporten")} dubbel ontvangen: telt één keer.`,
  conflicts: (count) =>
    `${counted(count, "rapport", "rapporten")} met het nummer van een ander en een andere inhoud: niet meegeteld.`,
  uncounted: (count) => `${counted(count, "regel", "regels")} zonder aantal: niet meegeteld.`,
  undated: (count) => `Van ${count} e-mails is de dag niet bekend: die staan niet in de grafiek.`,
  sides: {
    aligned: "Bewezen van u",
    notAligned: "Niet bewezen",
    unknown: "Niet bekend",
  },
  legend: "Wat de balken betekenen",
  perDay: {
    caption: "E-mails per dag (UTC)",
    summary: "De grafiek als tabel",
    day: "Dag",
    chart: (days, unproven) =>
      `E-mails per dag, over ${counted(days, "dag", "dagen")} met rapporten. Niet bewezen: ${unproven}. De cijfers staan in de tabel.`,
    most: (count) => `${count} e-mails`,
  },
  senders: {
    caption: "Bronnen",
    source: "Bron",
    messages: "E-mails",
    standing: "Stand op de laatste dag",
    since: (day) => `sinds ${day}`,
    selector: (name) => `selector ${name}`,
    addresses: (count) => counted(count, "IP-adres", "IP-adressen"),
    nameless: "Bron zonder naam",
    leftOut: (count) => `En nog ${counted(count, "bron", "bronnen")} met minder e-mails.`,
  },
  receivers: {
    caption: "Wat ontvangers deden",
    action: "Wat er gebeurde",
    messages: "E-mails",
    overrides: "Reden om van uw beleid af te wijken:",
  },
  errors: { heading: "Wat ontvangers als fout melden", nameless: "Een ontvanger zonder naam" },
  tls: {
    heading: "Beveiligde verbindingen naar uw mailserver",
    counted: (succeeded, failed) => `Gelukt: ${succeeded}. Mislukt: ${failed}.`,
    caption: "Waarom verbindingen mislukten",
    failure: "Reden",
    host: "Mailserver",
    sessions: "Verbindingen",
    none: "–",
  },
});

/** Wat ontvangers over e-mail melden. */
export const mailReports: MailReportsTexts = /* @__PURE__ */ textsOf(reportWords);
