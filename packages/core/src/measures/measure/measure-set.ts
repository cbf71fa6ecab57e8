import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { repeatedIds } from "../../shared/repeated-ids.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { schemaAddress } from "../../shared/schema/schema-address.ts";
import type { Shape } from "../../shared/shape.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { type Certificate, certificate } from "../certificates/certificate.ts";
import { type MeasureMandate, measureMandate } from "./mandate.ts";
import { type Measure, measure } from "./measure.ts";
import { type SecurityLevels, securityLevels } from "./security-level.ts";

/** Measures of one supplier, service or school, with their evidence. The document that `check` reads. */
export interface MeasureSet {
  /** Address of the JSON Schema that an editor checks the document with; it says nothing of the document. */
  readonly $schema?: string;
  /** Title, such as the name of the organisation. */
  readonly title?: string;
  /** Levels that the service or the school was classified at; see `classify`. */
  readonly levels: SecurityLevels;
  readonly measures: readonly Measure[];
  /** Evidence of kind `certificate` names one of these by its `id`, and counts for as long as it holds. */
  readonly certificates?: readonly Certificate[];
  readonly mandates?: readonly MeasureMandate[];
}

const ids = rule<MeasureSet>(({ measures, mandates = [] }) => [
  ...repeatedIds(
    measures.map(({ id }) => id),
    (index) => ["measures", index, "id"],
  ),
  ...repeatedIds(
    mandates.map(({ id }) => id),
    (index) => ["mandates", index, "id"],
  ),
]);

/** Checks a {@link MeasureSet}: `repeated-id` where two measures or mandates have the same. */
export const measureSet: z.ZodMiniType<MeasureSet> = z
  .strictObject({
    $schema: schemaAddress,
    title: z.exactOptional(plainText),
    levels: securityLevels,
    measures: z.array(measure).check(maxLength(5000)),
    certificates: z.exactOptional(z.array(certificate).check(maxLength(200))),
    mandates: z.exactOptional(z.array(measureMandate).check(maxLength(500))),
  } satisfies Shape<MeasureSet>)
  .check(ids);
