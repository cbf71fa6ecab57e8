import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { TransferNeedCode } from "../../../vocabulary/transfers/transfer-need-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for what a transfer asks for. */
export const transferNeedLabels: Labels<TransferNeedCode> = deepFreeze({
  "none-eea": {
    label: "Binnen de EER",
    description: "In dit land geldt dezelfde privacywet, er is niets extra’s nodig.",
  },
  adequacy: {
    label: "Adequaatheidsbesluit",
    description: "De Europese Commissie vindt de bescherming in dit land goed genoeg.",
  },
  "adequacy-partial": {
    label: "Adequaatheidsbesluit voor een deel",
    description:
      "De Europese Commissie keurt alleen sommige ontvangers goed: kijk of deze erbij hoort.",
  },
  "needs-basis": {
    label: "Extra afspraken nodig",
    description: "Voor dit land zijn extra afspraken nodig, zoals standaardcontractbepalingen.",
  },
});
