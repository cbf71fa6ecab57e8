import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { Sensitivity } from "../../../vocabulary/sensitivity.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for degrees of sensitivity. */
export const sensitivityLabels: Labels<Sensitivity> = deepFreeze({
  normal: {
    label: "Gewoon",
    description: "Gewone persoonsgegevens, die altijd goede bescherming vragen.",
  },
  elevated: {
    label: "Gevoelig",
    description: "Een lek van deze gegevens kan iemand meer schaden dan gewoonlijk.",
  },
  special: {
    label: "Bijzonder",
    description: "De wet verbiedt dit te gebruiken, behalve in een paar gevallen.",
  },
  restricted: {
    label: "Wettelijk beperkt",
    description: "Dit mag alleen worden gebruikt als een wet dat toestaat.",
  },
  pseudonym: {
    label: "Pseudoniem",
    description: "Een code in plaats van een naam, die toch bij één persoon hoort.",
  },
});
