import * as z from "zod/mini";
import { canonicalJson } from "../../shared/hash/canonical-json.ts";
import { InvalidInputError } from "../../shared/issues/invalid-input-error.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import {
  type ConsentHistory,
  type ConsentRecord,
  consentRecord,
} from "../record/consent-record.ts";
import { consentNotice } from "../terms/consent-notice.ts";
import { type ConsentPurpose, consentPurpose, MOST_PURPOSES } from "../terms/consent-purpose.ts";
import { materialTerms, purposeOf } from "./seal.ts";

const newTerms = z.object({
  notice: consentNotice,
  purposes: z.array(consentPurpose).check(maxLength(MOST_PURPOSES)),
});

/**
 * Record with a new notice and new purposes. Older versions that events refer to are kept, so that the agreed text
 * stays known. People who consented to an older version are asked again, people who refused are not.
 *
 * @throws InvalidInputError `new-version-required` when a purpose changes (data, recipients, locations, retention,
 * legal basis) without a new version.
 */
export function renewTerms(
  record: ConsentRecord,
  terms: Pick<ConsentHistory, "notice" | "purposes">,
): ConsentRecord {
  const old = parseInput(consentRecord, record);
  const { notice, purposes } = parseInput(newTerms, terms);
  const isAsked = (purpose: ConsentPurpose) =>
    purposes.some(({ id, version }) => id === purpose.id && version === purpose.version);
  const formerPurposes = [...old.formerPurposes, ...old.purposes].filter(
    (purpose) => !isAsked(purpose),
  );
  const renewed = parseInput(consentRecord, { ...old, notice, purposes, formerPurposes });
  const issues = renewed.purposes.flatMap((purpose, index) => {
    const before = purposeOf(old, purpose);
    const isSame =
      !before || canonicalJson(materialTerms(before)) === canonicalJson(materialTerms(purpose));
    return isSame ? [] : [{ code: "new-version-required", path: ["purposes", index], params: {} }];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
  return renewed;
}
