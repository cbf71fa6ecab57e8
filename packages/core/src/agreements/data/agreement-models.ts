import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/**
 * Model texts that an agreement can follow. `covenant`: version of the sector's covenant that the model belongs to.
 * `supersededOn`: day from which a new or renewed agreement takes a later model; agreements on an older one stay valid
 * until they end. Pages that describe the models were read 2026-11-22; the texts of the models were not.
 */
export const agreementModelRows = deepFreeze([
  {
    code: "model-4.0",
    covenant: "4.0",
    basis: {
      kind: "contract",
      ref: "Model Verwerkersovereenkomst 4.0 (April 2022), text not read",
      url: "https://www.privacyconvenant.nl/downloads/",
      validFrom: "2022-04-13",
      verifiedOn: null,
    },
  },
  {
    code: "general-4.0",
    covenant: "4.0",
    basis: {
      kind: "contract",
      ref: "Algemene Verwerkersovereenkomst onderwijs 4.0, text not read",
      url: "https://www.privacyconvenant.nl/algemene-verwerkersovereenkomst-onderwijs",
      validFrom: "2022-04-13",
      verifiedOn: null,
    },
  },
  {
    code: "model-3.0",
    covenant: "3.0",
    supersededOn: "2022-08-01",
    basis: {
      kind: "contract",
      ref: "Model Verwerkersovereenkomst 3.0 (March 2018), foreword read",
      validFrom: "2018-04-01",
      verifiedOn: null,
    },
  },
  {
    code: "model-2.0",
    covenant: "2.0",
    supersededOn: "2018-05-01",
    basis: {
      kind: "contract",
      ref: "Model Bewerkersovereenkomst 2.0 (2016), text not read",
      verifiedOn: null,
    },
  },
  {
    code: "scc-2021-915",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2021/915",
      url: "https://eur-lex.europa.eu/eli/dec_impl/2021/915/oj",
      validFrom: "2021-06-27",
      verifiedOn: null,
    },
  },
  {
    code: "scc-2021-914",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2021/914",
      url: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
      validFrom: "2021-06-27",
      verifiedOn: null,
    },
  },
  {
    code: "hipaa-baa",
    basis: { kind: "statute", ref: "45 CFR 164.504(e)(2)", verifiedOn: null },
  },
  {
    code: "own",
    basis: { kind: "policy", ref: "text of the parties' own", verifiedOn: null },
  },
]) satisfies readonly {
  readonly code: string;
  readonly covenant?: string;
  readonly supersededOn?: string;
  readonly basis: LegalSource;
}[];
