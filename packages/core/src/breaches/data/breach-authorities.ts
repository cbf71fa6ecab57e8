import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { BreachAuthority } from "../regimes/breach-authority.ts";

/**
 * Authorities that accept notices in the Netherlands, by sector. Source: the authority's own pages for the first row; a
 * survey of public repositories and articles (secondary sources) for the others. Retrieved 2026-11-29. Which body
 * serves schools under the Cyberbeveiligingswet was not found: there is no row for it.
 */
export const breachAuthorities: readonly BreachAuthority[] = deepFreeze([
  {
    id: "ap",
    name: "Autoriteit Persoonsgegevens",
    kind: "data-protection",
    country: "NL",
    sector: "any",
    channel: "web-form",
    validFrom: "2018-05-25",
    source: { kind: "statute", ref: "UAVG art. 6", validFrom: "2018-05-25", verifiedOn: null },
  },
  {
    id: "ncsc-portal",
    name: "NCSC",
    kind: "csirt",
    country: "NL",
    sector: "any",
    channel: "portal",
    validFrom: "2026-08-15",
    source: { kind: "guidance", ref: "MijnNCSC", verifiedOn: null },
  },
  {
    id: "z-cert",
    name: "Z-CERT",
    kind: "csirt",
    country: "NL",
    sector: "care",
    channel: "portal",
    validFrom: "2026-08-15",
    source: { kind: "guidance", ref: "Cyberbeveiligingsbesluit, Stb. 2026, 189", verifiedOn: null },
  },
  {
    id: "ibd",
    name: "Informatiebeveiligingsdienst",
    kind: "csirt",
    country: "NL",
    sector: "municipality",
    channel: "portal",
    validFrom: "2026-08-15",
    source: { kind: "guidance", ref: "Cyberbeveiligingsbesluit, Stb. 2026, 189", verifiedOn: null },
  },
]);
