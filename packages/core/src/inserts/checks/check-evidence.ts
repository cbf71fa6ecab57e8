import type { Day } from "../../shared/dates/day.ts";
import { textPlaces } from "../../shared/findings/text-places.ts";
import { staleEvidence } from "../../vocabulary/data/stale-evidence.ts";
import type { ModelVersion } from "../document/model-version.ts";
import type { PrivacyInsert } from "../privacy-insert.ts";
import { checkCertificates } from "./check-certificates.ts";
import { type Found, when } from "./insert-finding.ts";

const CURRENT_MODEL = "4.0";

/** First days of the models; of the older two the day is not known. */
const MODEL_DAYS: { readonly [Version in ModelVersion]?: Day } = {
  "3.0": "2018-04-01",
  "4.0": "2022-04-13",
};

/** Above this many hours a term sits ill with "without undue delay". Our own reading, not a number of law. */
const LONG_NOTICE_HOURS = 48;

/** What the insert leans on: model, covenant, scheme, certificates, and the clock of a breach. */
export function checkEvidence(insert: PrivacyInsert, asOf: Day): readonly Found[] {
  const { modelVersion, covenant = "", security = {}, lastModified } = insert;
  const modelDay = modelVersion && MODEL_DAYS[modelVersion];
  const { hours = 0 } = security.breachNotice ?? {};
  const title = covenant.toLowerCase();
  return [
    ...when(modelVersion === undefined, { code: "model-unknown", where: ["modelVersion"] }),
    ...when(modelVersion !== undefined && modelVersion !== CURRENT_MODEL, {
      code: "stale-model",
      where: ["modelVersion"],
    }),
    ...when(modelDay !== undefined && lastModified !== undefined && lastModified < modelDay, {
      code: "model-after-date",
      where: ["lastModified"],
    }),
    ...when(
      staleEvidence.covenantTitles.some((stale) => title.includes(stale)),
      { code: "stale-covenant-title", where: ["covenant"] },
    ),
    ...textPlaces(insert).flatMap(({ text, where }) => [
      ...when(hasStaleTerm(text), { code: "stale-term", where }),
      ...when(namesLapsedScheme(text), { code: "stale-scheme-link", where }),
    ]),
    ...checkCertificates(security.certificates, { asOf, where: ["security", "certificates"] }),
    ...when(security.breachNotice?.countsFrom === "established", {
      code: "breach-clock-late",
      where: ["security", "breachNotice", "countsFrom"],
    }),
    ...when(hours > LONG_NOTICE_HOURS, {
      code: "breach-hours-long",
      where: ["security", "breachNotice", "hours"],
    }),
  ];
}

function hasStaleTerm(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => staleEvidence.terms.some((term) => word.startsWith(term)));
}

function namesLapsedScheme(text: string): boolean {
  const pages = text.toLowerCase().split(/[\s"'<>()]+/);
  return pages.some((page) =>
    staleEvidence.schemePages.some((lapsed) => {
      const at = page.indexOf(lapsed);
      return at >= 0 && /^(?:[/?#.,;:!]|$)/.test(page.slice(at + lapsed.length));
    }),
  );
}
