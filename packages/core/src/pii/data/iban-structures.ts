/**
 * The account part (BBAN) of an IBAN: counts of n (digits), a (capitals) and c (capitals or digits), in order, and the
 * countries that have it.
 * Source: SWIFT IBAN Registry, release 101, as facts by way of two independent validators that agree on every length;
 * structures differ from those only where the registry is wider. Retrieved 2026-11-22.
 */
export const ibanStructures = `
8n12c AD
19n AE IL SO TL
8n16c AL CY
16n AT BA EE LT MN XK
4a20c AZ
12n BE
4a6n8c BG
4a14c BH
23n BI DJ MR
23n1a1c BR
4c4n16c BY
5n12c CH LI
18n CR DE ME RS VA
20n CZ ES SE SK TN
14n DK FI FO GL SD
4c20n DO
25n EG
2a12n FK
10n11c2n FR MC
4a14n GB IE
2a16n GE
4a15c GI
7n16c GR
24c GT
4a20n HN NI SV
17n HR
24n HU PL
4a15n IQ
22n IS
1a10n12c IT SM
4a4n18c JO YE
4a22c KW
3n13c KZ LU
4n20c LB
4a24c LC
4a13c LV
21n LY PT ST
20c MD
3n10c2n MK
4a5n18c MT
4a19n3a MU
4a10n NL
11n NO
3n16c OM
4a16c PK RO
4a21c PS QA
14n15c RU
2n18c SA
4a20n3a SC
15n SI
6n16c TR
6n19c UA
4a16n VG
`;

/**
 * Countries whose banks print IBANs although the registry does not list them; a match counts for less.
 * Source: as above; the validators agree on lengths. Retrieved 2026-11-22.
 */
export const ibanStructuresOutsideRegistry = `
21n AO CV MZ
2c22n BF BJ ML
23n CF CG CM GA GQ KM MG TD
1a23n CI
22n DZ IR
2a19n GW
24n MA
2a22n NE SN TG
`;
