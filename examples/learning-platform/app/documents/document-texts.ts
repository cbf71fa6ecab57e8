import type { AgreementTexts } from "@bijsluiter/core/agreements";
import type { InsertAudience } from "@bijsluiter/core/inserts";
import type { SignedCopyRequest } from "../../documents/signed-copy-request.ts";

type Language = "nl" | "en";
type Field = Exclude<keyof SignedCopyRequest, "agreementHash">;

/** A step that the privacy officer can record for one of the parties. */
export type RecordedStep =
  | "start-assessment"
  | "assess"
  | "sign-board"
  | "sign-supplier"
  | "activate";

/** The words of the pages on the insert and the agreement. */
export interface DocumentPageTexts {
  readonly insert: {
    readonly menu: string;
    readonly title: string;
    readonly forWhom: string;
    readonly audiences: Readonly<Record<InsertAudience, string>>;
    readonly print: string;
    readonly download: string;
    readonly toAgreement: string;
    readonly findings: string;
    readonly findingsText: string;
    readonly noFindings: string;
  };
  readonly agreement: {
    readonly menu: string;
    readonly title: string;
    readonly intro: (board: string) => string;
    readonly short: string;
    readonly shortLabels: Readonly<
      Record<
        | "parties"
        | "status"
        | "version"
        | "term"
        | "breach"
        | "subProcessors"
        | "destruction"
        | "control"
        | "hash",
        string
      >
    >;
    readonly notAgreed: string;
    readonly toInsert: string;
    readonly downloads: string;
    readonly formats: Readonly<Record<"docx" | "html" | "markdown" | "json", string>>;
    readonly coverage: string;
    readonly coverageText: string;
    readonly item: string;
    readonly itemStatus: string;
    readonly where: string;
    readonly articles: Readonly<Record<string, string>>;
    readonly lacks: (what: string) => string;
    readonly open: (what: string) => string;
    readonly places: Readonly<Record<"annexes" | "signatures" | "other", string>>;
    readonly clause: (title: string) => string;
    readonly annex: (label: string) => string;
    readonly findings: string;
    readonly timeline: string;
    readonly timelineText: string;
    readonly calendar: string;
  };
  readonly signing: {
    readonly heading: string;
    readonly text: string;
    readonly steps: Readonly<Record<RecordedStep, (who: string) => string>>;
    readonly record: string;
    readonly done: string;
    readonly recorded: string;
    readonly failed: string;
  };
  readonly request: {
    readonly heading: string;
    readonly text: string;
    readonly fields: Readonly<Record<Field, string>>;
    readonly emailHint: string;
    readonly choose: string;
    readonly send: string;
    readonly sending: string;
    readonly problem: string;
    readonly problems: Readonly<Record<Field, string>>;
    readonly otherText: string;
    readonly unsure: string;
    readonly received: string;
    readonly receivedText: (board: string) => string;
    readonly reference: string;
    readonly toInbox: string;
    readonly another: string;
  };
}

/** By language. */
export const documentTexts: { readonly [Name in Language]: DocumentPageTexts } = {
  nl: {
    insert: {
      menu: "Privacy",
      title: "Privacybijsluiter",
      forWhom: "Voor wie",
      audiences: { board: "Schoolbestuur", parent: "Ouder", pupil: "Leerling" },
      print: "Afdrukken",
      download: "Bijsluiter downloaden (JSON)",
      toAgreement: "Naar de verwerkersovereenkomst",
      findings: "Waar de bijsluiter aandacht vraagt",
      findingsText: "Alleen de privacy officer ziet dit.",
      noFindings: "Er is niets gevonden dat aandacht vraagt.",
    },
    agreement: {
      menu: "Overeenkomst",
      title: "Overeenkomst",
      intro: (board) =>
        `De verwerkersovereenkomst: wat Leerplein en ${board} over persoonsgegevens hebben afgesproken.`,
      short: "In het kort",
      shortLabels: {
        parties: "Partijen",
        status: "Stand",
        version: "Versie",
        term: "Looptijd",
        breach: "Bij een datalek",
        subProcessors: "Subverwerkers",
        destruction: "Na het einde",
        control: "Controle",
        hash: "Kenmerk van de tekst (SHA-256)",
      },
      notAgreed: "Niet afgesproken",
      toInsert: "Welke gegevens dat zijn, staat in de privacybijsluiter.",
      downloads: "Downloaden",
      formats: {
        docx: "Word (DOCX)",
        html: "Webpagina (HTML)",
        markdown: "Markdown",
        json: "Gegevens (JSON)",
      },
      coverage: "Wat staat erin?",
      coverageText:
        "De overeenkomst is naast twee lijsten gelegd. Dit telt wat er staat. Of het genoeg is, bepalen bestuur en leverancier.",
      item: "Onderdeel",
      itemStatus: "Stand",
      where: "Waar",
      articles: {
        "subject-matter": "Onderwerp",
        duration: "Duur",
        nature: "Aard",
        purpose: "Doel",
        "data-types": "Soorten gegevens",
        "data-subjects": "Betrokkenen",
        "controller-rights": "Rechten van het bestuur",
        "in-writing": "Schriftelijk",
        a: "a. Instructie",
        b: "b. Geheimhouding",
        c: "c. Beveiliging",
        d: "d. Subverwerkers",
        e: "e. Rechten van betrokkenen",
        f: "f. Hulp bij beveiliging en datalekken",
        g: "g. Wissen of teruggeven",
        h: "h. Informatie en controle",
        board: "Het bestuur",
        supplier: "De leverancier",
        "underlying-agreement": "Onderliggende overeenkomst",
        "annex-1": "Bijlage 1: privacybijsluiter",
        "annex-2": "Bijlage 2: beveiliging",
        deviations: "Afwijkingen",
        signatures: "Handtekeningen",
      },
      lacks: (what) => `Ontbreekt: ${what}.`,
      open: (what) => `Niet vastgelegd: ${what}.`,
      places: {
        annexes: "Bijlagen",
        signatures: "Handtekeningen",
        other: "Gegevens van de overeenkomst",
      },
      clause: (title) => title,
      annex: (label) => `Bijlage ${label}`,
      findings: "Waar de overeenkomst aandacht vraagt",
      timeline: "Wat komt er aan?",
      timelineText: "Alle dagen in de komende drie jaar waarop de overeenkomst iets vraagt.",
      calendar: "In uw agenda zetten (.ics)",
    },
    signing: {
      heading: "Beoordelen en tekenen",
      text: "Het bestuur beoordeelt de tekst eerst; daarna tekenen beide partijen. Hier wordt vastgelegd wie dat deed, wanneer en op welke tekst.",
      steps: {
        "start-assessment": (who) => `${who} begint met beoordelen`,
        assess: (who) => `${who} heeft de tekst beoordeeld`,
        "sign-board": (who) => `${who} tekent voor het bestuur`,
        "sign-supplier": (who) => `${who} tekent voor Leerplein`,
        activate: () => "De overeenkomst gaat gelden",
      },
      record: "Vastleggen",
      done: "Beide partijen hebben getekend en de overeenkomst geldt.",
      recorded: "Vastgelegd.",
      failed: "Dit is niet vastgelegd",
    },
    request: {
      heading: "Een getekend exemplaar vragen",
      text: "Vul dit in namens het bestuur. Het bestuur krijgt bericht op het adres in de overeenkomst.",
      fields: {
        board: "Schoolbestuur",
        name: "Uw naam",
        function: "Uw functie",
        email: "Uw e-mailadres",
      },
      emailHint: "Daar sturen we het getekende exemplaar heen.",
      choose: "Kies een bestuur",
      send: "Aanvraag versturen",
      sending: "Wordt verstuurd…",
      problem: "Kijk deze antwoorden nog even na",
      problems: {
        board: "Kies uw schoolbestuur.",
        name: "Vul uw naam in.",
        function: "Vul uw functie in.",
        email: "Vul een e-mailadres in, zoals naam@school.nl.",
      },
      otherText:
        "De overeenkomst is intussen gewijzigd. Laad de pagina opnieuw en lees wat er nu staat.",
      unsure:
        "Het is niet zeker dat de aanvraag is aangekomen. Verstuur haar gerust nog eens: dubbel aanvragen kan niet.",
      received: "Uw aanvraag is ontvangen",
      receivedText: (board) => `${board} krijgt hiervan bericht per mail.`,
      reference: "Kenmerk",
      toInbox: "Bekijk het bericht in het postvak",
      another: "Nog een exemplaar vragen",
    },
  },
  en: {
    insert: {
      menu: "Privacy",
      title: "Privacy insert",
      forWhom: "For whom",
      audiences: { board: "School board", parent: "Parent", pupil: "Pupil" },
      print: "Print",
      download: "Download the insert (JSON)",
      toAgreement: "To the processing agreement",
      findings: "What the insert asks attention for",
      findingsText: "Only the privacy officer sees this.",
      noFindings: "Nothing was found that asks for attention.",
    },
    agreement: {
      menu: "Agreement",
      title: "Agreement",
      intro: (board) =>
        `The processing agreement: what Leerplein and ${board} agreed about personal data.`,
      short: "In short",
      shortLabels: {
        parties: "Parties",
        status: "State",
        version: "Version",
        term: "Term",
        breach: "On a data breach",
        subProcessors: "Sub-processors",
        destruction: "After the end",
        control: "Audits",
        hash: "Fingerprint of the text (SHA-256)",
      },
      notAgreed: "Not agreed",
      toInsert: "Which data that is, the privacy insert says.",
      downloads: "Download",
      formats: {
        docx: "Word (DOCX)",
        html: "Web page (HTML)",
        markdown: "Markdown",
        json: "Data (JSON)",
      },
      coverage: "What is in it?",
      coverageText:
        "The agreement was held against two lists. This counts what is there. Whether that is enough is for board and supplier to say.",
      item: "Item",
      itemStatus: "State",
      where: "Where",
      articles: {
        "subject-matter": "Subject matter",
        duration: "Duration",
        nature: "Nature",
        purpose: "Purpose",
        "data-types": "Kinds of data",
        "data-subjects": "Data subjects",
        "controller-rights": "Rights of the board",
        "in-writing": "In writing",
        a: "a. Instructions",
        b: "b. Confidentiality",
        c: "c. Security",
        d: "d. Sub-processors",
        e: "e. Rights of data subjects",
        f: "f. Help with security and breaches",
        g: "g. Deletion or return",
        h: "h. Information and audits",
        board: "The board",
        supplier: "The supplier",
        "underlying-agreement": "Underlying agreement",
        "annex-1": "Annex 1: privacy insert",
        "annex-2": "Annex 2: security",
        deviations: "Deviations",
        signatures: "Signatures",
      },
      lacks: (what) => `Missing: ${what}.`,
      open: (what) => `Not noted: ${what}.`,
      places: { annexes: "Annexes", signatures: "Signatures", other: "Facts of the agreement" },
      clause: (title) => title,
      annex: (label) => `Annex ${label}`,
      findings: "What the agreement asks attention for",
      timeline: "What is coming?",
      timelineText: "Every day of the next three years on which the agreement asks for something.",
      calendar: "Put it in your calendar (.ics)",
    },
    signing: {
      heading: "Assess and sign",
      text: "The board assesses the text first; then both parties sign. Recorded here is who did so, when and on which text.",
      steps: {
        "start-assessment": (who) => `${who} starts to assess`,
        assess: (who) => `${who} has assessed the text`,
        "sign-board": (who) => `${who} signs for the board`,
        "sign-supplier": (who) => `${who} signs for Leerplein`,
        activate: () => "The agreement takes effect",
      },
      record: "Record",
      done: "Both parties signed and the agreement is in force.",
      recorded: "Recorded.",
      failed: "This was not recorded",
    },
    request: {
      heading: "Ask for a signed copy",
      text: "Fill this in on behalf of the board. The board is told at the address in the agreement.",
      fields: {
        board: "School board",
        name: "Your name",
        function: "Your function",
        email: "Your e-mail address",
      },
      emailHint: "We send the signed copy there.",
      choose: "Choose a board",
      send: "Send the request",
      sending: "Sending…",
      problem: "Look at these answers once more",
      problems: {
        board: "Choose your school board.",
        name: "Fill in your name.",
        function: "Fill in your function.",
        email: "Fill in an e-mail address, such as name@school.nl.",
      },
      otherText:
        "The agreement has changed meanwhile. Load the page again and read what it says now.",
      unsure:
        "It is not certain that the request arrived. Feel free to send it again: it is never counted twice.",
      received: "Your request has arrived",
      receivedText: (board) => `${board} is told by mail.`,
      reference: "Reference",
      toInbox: "See the message in the inbox",
      another: "Ask for another copy",
    },
  },
};

/** Name of an item: that of its clause, or our own for what is no clause. */
export function itemName(id: string, texts: DocumentPageTexts, words: AgreementTexts): string {
  const clauses: Readonly<Record<string, string>> = words.clauses;
  return texts.agreement.articles[id] ?? clauses[id] ?? id;
}
