import type { ExitTexts } from "../../../services/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** Nederlandse woorden voor het vertrek bij een dienst. */
export const exit: ExitTexts = deepFreeze({
  calendar: (provider) => `Vertrek bij ${provider}`,
  description: ({ customer, provider, basis }) =>
    `${customer}: vertrek bij ${provider}\nGrond: ${legalReference(basis.ref)}`,
  days: {
    endsOn: "Laatste dag van het abonnement",
    exportUntil: "Laatste dag om zelf gegevens mee te nemen",
    goneBy: "Laatste dag dat er nog gegevens kunnen staan",
    destroyBy: "Volgens de overeenkomst moet alles gewist zijn",
  },
  phases: {
    expired: "Verlopen",
    disabled: "Alleen voor beheerders",
    deleting: "Gegevens worden gewist",
  },
  steps: {
    "name-owner": "Iemand aanwijzen die het vertrek leidt",
    "list-data": "Opschrijven welke gegevens mee moeten",
    "try-copy": "Proefkopie maken",
    "tell-people": "Leerlingen, ouders en medewerkers informeren",
    "make-copy": "Alle gegevens kopiëren",
    "check-copy": "De kopie controleren",
    "close-access": "Toegang en koppelingen sluiten",
    "ask-destruction": "Verklaring van vernietiging vragen",
    own: "Eigen stap",
  },
  stepStates: { done: "Gedaan", due: "Te doen", overdue: "Te laat", unknown: "Dag niet bekend" },
});
