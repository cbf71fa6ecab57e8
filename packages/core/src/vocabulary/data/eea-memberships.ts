import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Where a flow of personal data is no transfer to a third country, and in which years: members of the European Economic
 * Area, and what was treated like one. A member of the Union counts from its accession to the Union, also where its
 * accession to the EEA came later. Nothing before 1994, when the EEA began.
 *
 * Not in the table, so that a basis is asked for: Caribbean Netherlands, Greenland, Svalbard, French overseas
 * territories that are not outermost regions.
 *
 * Sources: the treaties named in each row, retrieved 2026-11-22 from summaries only. The treaties themselves were not
 * read: `verifiedOn` is `null`.
 */
export const eeaMemberships = deepFreeze([
  {
    country: "AT",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "BE",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "DE",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "DK",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "ES",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "FI",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "FR",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "GR",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "IE",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "IS",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "IT",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "LU",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "NL",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "NO",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "PT",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "SE",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "LI",
    basis: { kind: "statute", ref: "EEA Agreement", validFrom: "1995-05-01", verifiedOn: null },
  },
  {
    country: "CY",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "CZ",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "EE",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "HU",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "LT",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "LV",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "MT",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "PL",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "SI",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "SK",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2003",
      validFrom: "2004-05-01",
      verifiedOn: null,
    },
  },
  {
    country: "BG",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2005",
      validFrom: "2007-01-01",
      verifiedOn: null,
    },
  },
  {
    country: "RO",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2005",
      validFrom: "2007-01-01",
      verifiedOn: null,
    },
  },
  {
    country: "HR",
    basis: {
      kind: "statute",
      ref: "Treaty of Accession 2011",
      validFrom: "2013-07-01",
      verifiedOn: null,
    },
  },
  // Left on 31 January 2020; Union law applied until the transition ended.
  {
    country: "GB",
    basis: {
      kind: "statute",
      ref: "EEA Agreement; Withdrawal Agreement, art. 126-127",
      validFrom: "1994-01-01",
      validTo: "2020-12-31",
      verifiedOn: null,
    },
  },
  // Not treated as a third country until there was an adequacy decision.
  {
    country: "GB",
    basis: {
      kind: "statute",
      ref: "EU-UK Trade and Cooperation Agreement, art. FINPROV.10A",
      validFrom: "2021-01-01",
      validTo: "2021-06-27",
      verifiedOn: null,
    },
  },
  {
    country: "GI",
    basis: {
      kind: "statute",
      ref: "TFEU, art. 355(3); Withdrawal Agreement, art. 126-127",
      validFrom: "1994-01-01",
      validTo: "2020-12-31",
      verifiedOn: null,
    },
  },
  // Parts of Finland and France with a code of their own, where Union law applies.
  {
    country: "AX",
    basis: {
      kind: "statute",
      ref: "Act of Accession 1994, Protocol 2",
      validFrom: "1995-01-01",
      verifiedOn: null,
    },
  },
  {
    country: "GF",
    basis: { kind: "statute", ref: "TFEU, art. 355(1)", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "GP",
    basis: { kind: "statute", ref: "TFEU, art. 355(1)", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "MF",
    basis: { kind: "statute", ref: "TFEU, art. 355(1)", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "MQ",
    basis: { kind: "statute", ref: "TFEU, art. 355(1)", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "RE",
    basis: { kind: "statute", ref: "TFEU, art. 355(1)", validFrom: "1994-01-01", verifiedOn: null },
  },
  {
    country: "YT",
    basis: {
      kind: "statute",
      ref: "European Council Decision 2012/419/EU",
      validFrom: "2014-01-01",
      verifiedOn: null,
    },
  },
]);
