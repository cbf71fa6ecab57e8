import type { MailDomainTexts } from "./mail-domain-texts.ts";

/** Nederlands. */
export const nl: MailDomainTexts = {
  pages: "Mail op onze naam",
  links: { domain: "Het domein", reports: "Rapporten van ontvangers" },
  domain: {
    title: "Mail op onze naam",
    intro:
      "Kan een ontvanger zien dat mail van leerplein.example van ons komt? De records zijn die van een verzonnen zone: er wordt niets opgezocht op internet.",
    busy: "De records worden bekeken…",
  },
  reports: {
    title: "Rapporten van ontvangers",
    intro:
      "Ontvangers sturen elke dag een rapport over mail op uw naam. Zet ze hier neer, zoals ze kwamen: XML, JSON, gz, zip of de e-mail zelf. Ze blijven in uw browser.",
    drop: "Zet rapporten hier neer",
    dropHint: "Of kies bestanden. Alles door elkaar mag, en dubbele tellen één keer.",
    choose: "Bestanden kiezen",
    examples: "Gebruik verzonnen rapporten",
    clear: "Leegmaken",
    busy: "De rapporten worden gelezen…",
    read: (files, reports) =>
      `${files} ${files === 1 ? "bestand" : "bestanden"} gelezen, ${reports} ${reports === 1 ? "rapport" : "rapporten"} gevonden.`,
    perFile: "Opmerkingen bij bestanden",
  },
};
