import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { TargetGroupCode } from "../../../vocabulary/target-group.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for sectors of education. */
export const targetGroupLabels: Labels<TargetGroupCode> = deepFreeze({
  po: {
    label: "Primair onderwijs (po)",
    description: "De basisschool, voor kinderen van ongeveer 4 tot 12 jaar.",
  },
  so: {
    label: "Gespecialiseerd onderwijs (so)",
    description: "Scholen voor leerlingen die extra hulp nodig hebben.",
  },
  vo: {
    label: "Voortgezet onderwijs (vo)",
    description: "De middelbare school: praktijkonderwijs, vmbo, havo en vwo.",
  },
  vavo: {
    label: "Voortgezet algemeen volwassenenonderwijs (vavo)",
    description: "Een middelbareschooldiploma halen als volwassene.",
  },
  mbo: {
    label: "Middelbaar beroepsonderwijs (mbo)",
    description: "Opleidingen voor een beroep, op vier niveaus.",
  },
  ho: { label: "Hoger onderwijs (ho)", description: "Hogescholen en universiteiten." },
});
