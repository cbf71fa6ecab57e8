import type { BreachIssueTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse zin bij elke reden waarom een melding niet wordt aangenomen. Voor een server; een formulier zegt het per veld. */
export const breachIssues: BreachIssueTexts = deepFreeze({
  required: () => "Dit gegeven ontbreekt.",
  "wrong-type": () => "Dit gegeven heeft een andere vorm dan verwacht.",
  "wrong-format": () => "Dit gegeven is niet goed geschreven.",
  "not-an-option": () => "Dit antwoord staat niet in de lijst.",
  "too-short": ({ minimum }) => `Dit antwoord is korter dan ${minimum}.`,
  "too-long": ({ maximum }) => `Dit antwoord is langer dan ${maximum}.`,
  "too-small": ({ minimum }) => `Dit getal is kleiner dan ${minimum}.`,
  "too-large": ({ maximum }) => `Dit getal is groter dan ${maximum}.`,
  "unknown-key": ({ count }) => `Aantal gegevens dat hier niet hoort: ${count}.`,
  "too-early": ({ minimum }) => `Dit moment ligt voor ${minimum}.`,
  "too-late": ({ maximum }) => `Dit moment ligt na ${maximum}.`,
  "ends-before-it-begins": () => "Het einde ligt voor het begin.",
  "discovered-before-it-began": () => "De ontdekking ligt voor het begin van het datalek.",
  "aware-before-discovered": () => "Het vaststellen ligt voor de ontdekking.",
  "known-and-not-known-yet": () => "Dit gegeven is ingevuld en ook gemeld als nog niet bekend.",
  "nothing-new": () => "Deze aanvulling vertelt niets nieuws.",
  "in-the-future": () => "Dit moment moet nog komen.",
  "unknown-reference": () => "Er is geen melding met dit kenmerk.",
  "already-reported": () => "Er is al een melding met dit kenmerk.",
  "other-reference": () => "Het kenmerk in de aanvulling is een ander.",
  "recorded-before-previous": () => "Deze regel is ouder dan de vorige in het register.",
  "reasons-for-delay-required": () =>
    "Deze melding is te laat. Geef de redenen voor de vertraging.",
  "other-moment": () => "Dit moment is een ander dan dat van de gebeurtenis zelf.",
  "before-discovery": () =>
    "Er is bericht gegeven of besloten voordat iemand van het datalek wist.",
  "nobody-told": () =>
    "Er is niemand geïnformeerd en er staat geen besluit. Geef de reden daarvan.",
  "unknown-entry": () => "Deze regel is er niet, of is al vervallen.",
  "other-kind": () => "Een correctie gaat over dezelfde soort gebeurtenis.",
  "still-open": () => "Dit datalek is nog niet afgesloten.",
  "says-nothing": () => "Deze reden zegt te weinig. Schrijf op waarom, in een hele zin.",
  "step-refused": () => "Deze stap past niet bij wat er van het datalek bekend is.",
});
