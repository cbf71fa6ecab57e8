import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Names of the built-in sensitive information types of Microsoft Purview, by our kind. Source: the list of sensitive
 * information type entity definitions of Microsoft Learn. Retrieved 2026-11-29 for BSN and SWIFT code. The other names
 * are its English names, not checked on that day. A tenant may have renamed or custom types:
 * `Get-DlpSensitiveInformationType` lists them.
 */
export const purviewTypes: Readonly<Record<string, string>> = deepFreeze({
  bsn: "Netherlands Citizen's Service (BSN) Number",
  iban: "International Banking Account Number (IBAN)",
  bic: "SWIFT Code",
  "payment-card": "Credit Card Number",
  "driving-licence": "Netherlands Driver's License Number",
  "identity-document": "Netherlands Passport Number",
  "vat-number": "Netherlands Value Added Tax Number",
  rsin: "Netherlands Tax Identification Number",
  "be-national-number": "Belgium National Number",
  "de-tax-id": "Germany Tax Identification Number",
  "fr-social-security-number": "France Social Security Number (INSEE)",
  "it-tax-code": "Italy Fiscal Code",
  "pl-pesel": "Poland National ID (PESEL)",
  "no-national-number": "Norway Identity Number",
  "es-tax-id": "Spain Tax Identification Number",
  "uk-nino": "U.K. National Insurance Number (NINO)",
  ipv4: "IP Address v4",
  ipv6: "IP Address v6",
});
