import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { TransferNeedCode } from "../../../vocabulary/transfers/transfer-need-code.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English texts of the requirements for a transfer. */
export const transferNeedLabels: Labels<TransferNeedCode> = deepFreeze({
  "none-eea": {
    label: "Within the EEA",
    description: "The same privacy law holds in this country, so nothing more is needed.",
  },
  adequacy: {
    label: "Adequacy decision",
    description: "The European Commission finds the protection in this country good enough.",
  },
  "adequacy-partial": {
    label: "Partial adequacy decision",
    description:
      "The European Commission approves only some recipients: check whether this is one.",
  },
  "needs-basis": {
    label: "Safeguards needed",
    description: "This country asks for safeguards, such as standard contractual clauses.",
  },
});
