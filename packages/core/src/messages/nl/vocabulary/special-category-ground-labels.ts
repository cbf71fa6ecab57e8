import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { SpecialCategoryGroundCode } from "../../../vocabulary/special-category-ground.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for exceptions for special categories of data. */
export const specialCategoryGroundLabels: Labels<SpecialCategoryGroundCode> = deepFreeze({
  "explicit-consent": {
    label: "Uitdrukkelijke toestemming",
    description: "Iemand heeft er met zoveel woorden ja op gezegd.",
  },
  "employment-and-social-law": {
    label: "Arbeidsrecht en sociale zekerheid",
    description: "Een wet over werk of sociale zekerheid vraagt het.",
  },
  "vital-interests": {
    label: "Vitaal belang",
    description: "Iemands leven is in gevaar en diegene kan zelf geen toestemming geven.",
  },
  "non-profit-members": {
    label: "Leden van een vereniging of kerk",
    description: "Een organisatie zonder winstdoel gebruikt het alleen voor haar eigen leden.",
  },
  "made-public": {
    label: "Zelf openbaar gemaakt",
    description: "De persoon heeft het duidelijk zelf bekendgemaakt.",
  },
  "legal-claims": {
    label: "Rechtszaak",
    description: "Het is nodig voor een rechtszaak of een juridische eis.",
  },
  "substantial-public-interest": {
    label: "Zwaarwegend algemeen belang",
    description: "Een wet staat het toe om een belangrijke reden voor iedereen.",
  },
  care: {
    label: "Zorg",
    description: "Het is nodig voor zorg of behandeling door iemand met een geheimhoudingsplicht.",
  },
  "public-health": {
    label: "Volksgezondheid",
    description: "Het beschermt de gezondheid van iedereen, zoals bij een besmettelijke ziekte.",
  },
  "archive-and-research": {
    label: "Archief, onderzoek en statistiek",
    description: "Het is nodig voor een archief, wetenschappelijk onderzoek of statistiek.",
  },
});
