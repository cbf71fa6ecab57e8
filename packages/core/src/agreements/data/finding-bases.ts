import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/**
 * What asks for each check and each day. `yearlyReview`: a supplier's promise under the covenant, read in its own page. Articles of Regulation (EU) 2016/679 as named, from memory where `verifiedOn` is null; rules of
 * the sector as their pages tell them. Written 2026-11-22.
 */
export const findingBases = deepFreeze({
  audit: { kind: "statute", ref: "GDPR art. 28(3)(h)", verifiedOn: null },
  breachNotice: { kind: "statute", ref: "GDPR art. 33(2)", verifiedOn: null },
  contract: {
    kind: "statute",
    ref: "GDPR art. 28(3)",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    verifiedOn: "2026-11-22",
  },
  subProcessors: { kind: "statute", ref: "GDPR art. 28(2) and (4)", verifiedOn: null },
  security: { kind: "statute", ref: "GDPR art. 32(1)", verifiedOn: null },
  officer: { kind: "statute", ref: "GDPR art. 38(6) and 39(1)(b)", verifiedOn: null },
  end: { kind: "statute", ref: "GDPR art. 28(3)(g)", verifiedOn: null },
  jointControllers: { kind: "statute", ref: "GDPR art. 26 and 28", verifiedOn: null },
  demonstrable: { kind: "statute", ref: "GDPR art. 5(2)", verifiedOn: null },
  deviations: {
    kind: "contract",
    ref: "Model Verwerkersovereenkomst 3.0, foreword: deviations in writing and with reasons",
    verifiedOn: "2026-11-22",
  },
  currentModel: {
    kind: "contract",
    ref: "Convenant Digitale Onderwijsmiddelen en Privacy 4.0: new and renewed agreements take the current model",
    url: "https://www.privacyconvenant.nl/veelgestelde-vragen/",
    validFrom: "2022-08-01",
    verifiedOn: "2026-11-22",
  },
  participants: {
    kind: "contract",
    ref: "Convenant Digitale Onderwijsmiddelen en Privacy 4.0: the model is for suppliers that joined",
    url: "https://www.privacyconvenant.nl/downloads/",
    verifiedOn: "2026-11-22",
  },
  editions: {
    kind: "norm",
    ref: "IAF MD 26, transition to ISO/IEC 27001:2022",
    url: "https://www.rva.nl/nieuws/transitie-informatiebeveiligingsmanagementsystemen-iso-iec-270012022/",
    validFrom: "2022-10-25",
    verifiedOn: "2026-11-22",
  },
  certification: { kind: "norm", ref: "ISO/IEC 17021-1", verifiedOn: null },
  yearlyReview: {
    kind: "contract",
    ref: "Convenant Digitale Onderwijsmiddelen en Privacy",
    verifiedOn: "2026-11-22",
  },
  agreement: { kind: "contract", ref: "verwerkersovereenkomst", verifiedOn: null },
  instruction: {
    kind: "contract",
    ref: "Model Verwerkersovereenkomst, annex 1: the insert is the instruction",
    verifiedOn: null,
  },
  signing: {
    kind: "policy",
    ref: "Dienst Verwerkersovereenkomsten: first judged, then signed by who is authorised",
    url: "https://www.kennisnet.nl/diensten/dienst-verwerkersovereenkomsten/",
    verifiedOn: "2026-11-22",
  },
}) satisfies Record<string, LegalSource>;
