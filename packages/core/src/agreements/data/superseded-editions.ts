/**
 * Editions of a standard on which certificates ended, with their last day. `number` is what a claim names, in any
 * spelling. Source: RvA on the transition to ISO/IEC 27001:2022 (IAF MD 26), read 2026-11-22; 30 October and
 * 1 November 2025 circulate too.
 */
export const supersededEditions = [
  {
    number: "27001",
    editions: ["2005", "2013", "2017"],
    lastDay: "2025-10-31",
    basis: {
      kind: "norm",
      ref: "IAF MD 26, transition to ISO/IEC 27001:2022",
      url: "https://www.rva.nl/nieuws/transitie-informatiebeveiligingsmanagementsystemen-iso-iec-270012022/",
      validFrom: "2022-10-25",
      verifiedOn: "2026-11-22",
    },
  },
] as const;
