import type { PurposeTexts } from "../../../consent/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse namen van wat scholen vragen. */
export const consentPurposes: PurposeTexts = deepFreeze({
  "images-website": {
    title: "Foto’s op de website",
    description: "Foto’s en filmpjes op de website van de school. Iedereen kan ze zien.",
  },
  "images-portal": {
    title: "Foto’s in de ouderapp",
    description:
      "Foto’s en filmpjes in de app of omgeving van de school. Alleen wie inlogt, ziet ze.",
  },
  "images-newsletter": {
    title: "Foto’s in de nieuwsbrief",
    description: "Foto’s in de nieuwsbrief die de school verstuurt.",
  },
  "images-school-guide": {
    title: "Foto’s in de schoolgids",
    description: "Foto’s in de schoolgids en in folders van de school.",
  },
  "images-social-media": {
    title: "Foto’s op sociale media",
    description:
      "Foto’s en filmpjes op de sociale media van de school. Iedereen kan ze zien en verder delen.",
  },
  "images-class-photo": {
    title: "Klassenfoto",
    description: "Een foto van de hele klas. Iedereen in de klas kan die foto krijgen.",
  },
  "images-press": {
    title: "Foto’s in de krant",
    description: "Foto’s die de school aan een krant of ander medium geeft.",
  },
  "images-coaching-video": {
    title: "Film om docenten te begeleiden",
    description:
      "Een opname in de klas waarvan de docent leert. Alleen de begeleiding ziet de film.",
  },
  "optional-services": {
    title: "Extra diensten",
    description: "Een dienst die niet nodig is voor de lessen, zoals een app naast het lesboek.",
  },
  "analytics-cookies": {
    title: "Bezoek tellen",
    description: "We tellen wat er op de site wordt bekeken, om die beter te maken.",
  },
  "images-in-class": {
    title: "Foto’s in de les",
    description: "Foto’s en filmpjes die in de les worden gebruikt om van te leren.",
  },
  "images-school-pass": {
    title: "Pasfoto",
    description: "Een foto op de schoolpas en in de administratie, om te zien wie iemand is.",
  },
});
