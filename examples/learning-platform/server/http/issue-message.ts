import type { Issue } from "@bijsluiter/core";
import { breachIssues as en, agreements as enAgreements } from "@bijsluiter/core/messages/en";
import { breachIssues as nl, agreements as nlAgreements } from "@bijsluiter/core/messages/nl";

const sentences: Record<
  "nl" | "en",
  Readonly<Record<string, (params: Issue["params"]) => string>>
> = { nl, en };

/** Sentences of core for why something cannot happen to an agreement. */
const refusals: Record<"nl" | "en", Readonly<Record<string, string>>> = {
  nl: nlAgreements.refusals,
  en: enAgreements.refusals,
};

/** Sentences for the codes that this server adds to those of the schema. */
const ownSentences: Record<"nl" | "en", Readonly<Record<string, string>>> = {
  nl: {
    "malformed-json": "Dit is geen geldige JSON.",
    "malformed-request": "Dit verzoek is niet te lezen.",
    "request-too-large": "Dit is groter dan toegestaan.",
    "too-many-requests": "Te veel verzoeken. Probeer het over een minuut opnieuw.",
    "other-origin": "Dit verzoek komt van een andere website.",
    "not-allowed": "Deze rol mag dit niet.",
    "not-found": "Niet gevonden.",
    "idempotency-key-required": "De header Idempotency-Key ontbreekt of is te kort.",
    "idempotency-key-used": "Deze Idempotency-Key is al gebruikt voor een andere melding.",
    "unknown-attachment": "Deze bijlage is hier niet opgeslagen. Voeg het bestand opnieuw toe.",
    "unsupported-type": "Dit soort bestand kan niet worden toegevoegd.",
    "text-not-storable": "Deze tekst bevat tekens die niet kunnen worden bewaard.",
    "other-board": "Met dit bestuur is een andere overeenkomst gesloten.",
    "server-error": "Er ging iets mis. Probeer het opnieuw.",
    "id-taken": "Dit kenmerk is al gebruikt voor een andere keuze.",
    "other-person": "Deze keuze is van iemand anders.",
    "text-not-shown": "Dit is niet de tekst die is getoond.",
    "not-yours-to-give": "Hierover kunt u nu niet kiezen.",
    "came-too-late": "Deze keuze kwam te laat aan. Kies opnieuw.",
  },
  en: {
    "malformed-json": "This is not valid JSON.",
    "malformed-request": "This request cannot be read.",
    "request-too-large": "This is larger than allowed.",
    "too-many-requests": "Too many requests. Try again in a minute.",
    "other-origin": "This request comes from another website.",
    "not-allowed": "This role may not do that.",
    "not-found": "Not found.",
    "idempotency-key-required": "The Idempotency-Key header is missing or too short.",
    "idempotency-key-used": "This Idempotency-Key was used for another report.",
    "unknown-attachment": "This attachment is not stored here. Add the file again.",
    "unsupported-type": "This kind of file cannot be added.",
    "text-not-storable": "This text has characters that cannot be kept.",
    "other-board": "The agreement with this board is another one.",
    "server-error": "Something went wrong. Try again.",
    "id-taken": "This id was used for another choice.",
    "other-person": "This choice is another person's.",
    "text-not-shown": "This is not the text that was shown.",
    "not-yours-to-give": "You cannot choose about this now.",
    "came-too-late": "This choice came too late. Choose again.",
  },
};

/** A sentence for `issue`, or its code where there is none. */
export function issueMessage({ code, params }: Issue, language: "nl" | "en"): string {
  const told = ownSentences[language][code] ?? sentences[language][code]?.(params);
  return told ?? refusals[language][code] ?? code;
}
