import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../vocabulary/data-category-code.ts";
import {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "../../vocabulary/data-subject-category-code.ts";
import {
  type SpecialCategoryGroundCode,
  specialCategoryGroundCode,
} from "../../vocabulary/special-category-ground.ts";
import { type DeclaredRetention, declaredRetention } from "./declared-retention.ts";
import { insertText } from "./insert-text.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";
import { type DataSource, dataSource } from "./use/data-source.ts";

/** One ticked row of personal data (section D). A kind may have several rows, for different people or records. */
export interface DeclaredData {
  readonly category: DataCategoryCode;
  /** Description of the data of this kind, and its use. */
  readonly explanation?: string;
  /** The explanation in plain words, for parents and pupils. */
  readonly plain?: PlainWords;
  /** Sources of the data; absent when the insert does not say. */
  readonly sources?: readonly DataSource[];
  /** Groups of people that it is about; default: all of the insert. */
  readonly subjects?: readonly DataSubjectCategoryCode[];
  /** Ids of the services that need it; default: all of them. */
  readonly services?: readonly string[];
  /** Law that allows or requires it, e.g. `"WPO art. 182"`. Needed for the BSN, and for `other` data kept by law. */
  readonly law?: string;
  /** The exception that allows a special category. */
  readonly ground?: SpecialCategoryGroundCode;
  /** Absent when the insert does not say: that is a finding, not a term of zero. */
  readonly retention?: DeclaredRetention;
  /** Categories of records, as the supplier's retention policy names them; default: the code of the row. */
  readonly records?: readonly string[];
}

/** Checks a {@link DeclaredData}. */
export const declaredData: z.ZodMiniType<DeclaredData> = z.strictObject({
  category: dataCategoryCode,
  explanation: z.exactOptional(insertText),
  plain: z.exactOptional(plainWords),
  sources: z.exactOptional(z.array(dataSource).check(minLength(1), maxLength(5))),
  subjects: z.exactOptional(z.array(dataSubjectCategoryCode).check(minLength(1), maxLength(20))),
  services: z.exactOptional(z.array(codeName).check(minLength(1), maxLength(100))),
  law: z.exactOptional(insertText),
  ground: z.exactOptional(specialCategoryGroundCode),
  retention: z.exactOptional(declaredRetention),
  records: z.exactOptional(z.array(codeName).check(minLength(1), maxLength(100))),
} satisfies Shape<DeclaredData>);
