import type { AgreementTexts } from "../../../agreements/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";
import { agreementChanges } from "./agreement-changes.ts";
import { agreementChecks } from "./agreement-checks.ts";
import { agreementDocument } from "./agreement-document.ts";
import { agreementProvisions } from "./agreement-provisions.ts";
import { agreementTerms } from "./agreement-terms.ts";

/** Nederlandse woorden voor verwerkersovereenkomsten. */
export const agreements: AgreementTexts = deepFreeze({
  language: "nl",
  document: agreementDocument,
  terms: agreementTerms,
  provisions: agreementProvisions,
  ...agreementChecks,
  ...agreementChanges,
  clauses: {
    definitions: "Begrippen",
    subject: "Onderwerp en opdracht",
    roles: "Rollen",
    covenant: "Convenant",
    use: "Gebruik van persoonsgegevens",
    confidentiality: "Geheimhouding",
    "security-control": "Beveiliging en controle",
    breach: "Datalekken",
    "data-subject-rights": "Rechten van betrokkenen",
    "sub-processors": "Subverwerkers",
    transfers: "Doorgifte buiten de EER",
    "retention-destruction": "Bewaren en vernietigen",
    liability: "Aansprakelijkheid",
    "conflict-change": "Tegenstrijdigheid en wijziging",
    "term-termination": "Duur en einde",
    "scope-declaration": "Verklaring van de leverancier",
    "standard-clauses": "Modelclausules",
    "third-country": "Derde landen",
    health: "Gezondheidsgegevens in de Verenigde Staten",
  },
  models: {
    "model-4.0": "Model Verwerkersovereenkomst 4.0",
    "general-4.0": "Algemene Verwerkersovereenkomst onderwijs 4.0",
    "model-3.0": "Model Verwerkersovereenkomst 3.0",
    "model-2.0": "Model Bewerkersovereenkomst 2.0",
    "scc-2021-915": "Modelclausules EU 2021/915",
    "scc-2021-914": "Modelclausules EU 2021/914",
    "hipaa-baa": "Business associate agreement (HIPAA)",
    own: "Eigen overeenkomst",
  },
  statuses: {
    draft: "Concept",
    offered: "Aangeboden",
    "in-assessment": "In beoordeling",
    "changes-requested": "Wijzigingen gevraagd",
    rejected: "Afgewezen",
    assessed: "Goedgekeurd",
    signed: "Ondertekend",
    active: "Loopt",
    amended: "Gewijzigd, wacht op akkoord",
    renewed: "Vervangen door een nieuwe",
    expiring: "Opgezegd",
    ended: "Geëindigd",
    "data-destroyed": "Gegevens gewist",
    closed: "Afgesloten",
  },
  timeline: {
    calendar: (agreementId) => `Verwerkersovereenkomst ${agreementId}`,
    entries: {
      "insert-review-due": (about) => `Privacybijsluiter opnieuw bekijken: ${about}`,
      "notice-deadline": () => "Laatste dag om op te zeggen",
      renews: () => "Verwerkersovereenkomst is verlengd",
      "term-ends": () => "Laatste dag van de verwerkersovereenkomst",
      "certificate-ends": (about) => `Certificaat verloopt: ${about}`,
      "edition-lapses": (about) => `Editie van certificaat vervalt: ${about}`,
      "surveillance-due": (about) => `Tussentijdse audit: ${about}`,
      "hand-over-ends": () => "Laatste dag om gegevens mee te nemen",
      "destruction-due": () => "Alle gegevens moeten gewist zijn",
      "provider-gone": (about) => `Gegevens zijn ook weg bij ${about}`,
    },
    description: ({ agreementId, board, supplier, basis }) =>
      `${agreementId}: ${board} en ${supplier}\nGrond: ${legalReference(basis.ref)}`,
  },
});
