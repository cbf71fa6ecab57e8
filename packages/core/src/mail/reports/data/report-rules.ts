import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { LegalSource } from "../../../shared/legal-source.ts";

const aggregate = deepFreeze({
  kind: "norm",
  ref: "RFC 9990, format of a DMARC aggregate report",
  url: "https://www.rfc-editor.org/rfc/rfc9990",
  verifiedOn: null,
}) satisfies LegalSource;
const tls = deepFreeze({
  kind: "norm",
  ref: "RFC 8460, section 4.4",
  url: "https://www.rfc-editor.org/rfc/rfc8460#section-4.4",
  verifiedOn: null,
}) satisfies LegalSource;
const wellFormed = deepFreeze({
  kind: "norm",
  ref: "XML 1.0, section 2.1",
  url: "https://www.w3.org/TR/xml/#sec-well-formed",
  verifiedOn: null,
}) satisfies LegalSource;
const json = deepFreeze({
  kind: "norm",
  ref: "RFC 8259",
  url: "https://www.rfc-editor.org/rfc/rfc8259",
  verifiedOn: null,
}) satisfies LegalSource;
const bounds = deepFreeze({
  kind: "policy",
  ref: "A file of a stranger is read within bounds",
  verifiedOn: null,
}) satisfies LegalSource;

/** Checks on a report. `error`: nothing was read of the file or of a part of it. */
export const reportRules = deepFreeze({
  "no-report": { severity: "error", basis: aggregate },
  "file-too-large": { severity: "error", basis: bounds },
  "file-too-deep": { severity: "error", basis: bounds },
  "file-damaged": { severity: "error", basis: bounds },
  "document-type-refused": { severity: "error", basis: bounds },
  "xml-malformed": { severity: "error", basis: wellFormed },
  "json-malformed": { severity: "error", basis: json },
  "xml-mended": { severity: "advice", basis: wellFormed },
  "more-reports": { severity: "warning", basis: bounds },
  "rows-left-out": { severity: "warning", basis: bounds },
  "reporter-missing": { severity: "warning", basis: aggregate },
  "report-id-missing": { severity: "warning", basis: aggregate },
  "period-missing": { severity: "warning", basis: aggregate },
  "policy-missing": { severity: "warning", basis: aggregate },
  "rows-missing": { severity: "warning", basis: aggregate },
  "address-missing": { severity: "warning", basis: aggregate },
  "count-missing": { severity: "warning", basis: aggregate },
  "author-domain-missing": { severity: "warning", basis: aggregate },
  "evaluation-missing": { severity: "warning", basis: aggregate },
  "evaluation-contradicted": { severity: "warning", basis: aggregate },
  "value-not-known": { severity: "advice", basis: aggregate },
  "tls-reporter-missing": { severity: "warning", basis: tls },
  "tls-report-id-missing": { severity: "warning", basis: tls },
  "tls-period-missing": { severity: "warning", basis: tls },
  "tls-policy-missing": { severity: "warning", basis: tls },
  "tls-count-missing": { severity: "warning", basis: tls },
  "tls-value-not-known": { severity: "advice", basis: tls },
} as const satisfies Readonly<
  Record<string, { readonly severity: "error" | "warning" | "advice"; readonly basis: LegalSource }>
>);
