import * as z from "zod/mini";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "../../vocabulary/data-subject-category-code.ts";
import { type ProductFamily, productFamily } from "../../vocabulary/purpose.ts";
import { type TargetGroupCode, targetGroupCode } from "../../vocabulary/target-group.ts";
import { insertText } from "./insert-text.ts";
import { type PlainWords, plainWords } from "./plain-words.ts";

/** A product that the insert is about. */
export interface InsertProduct {
  readonly name: string;
  /** Description of the product, in a few plain sentences. */
  readonly description: string;
  /** The description in other words. */
  readonly plain?: PlainWords;
  /** Page of the product or the supplier. */
  readonly url?: string;
  /** List of purposes of the covenant that applies; absent when unknown. */
  readonly family?: ProductFamily;
  /** Sectors it is made for. */
  readonly targetGroups: readonly TargetGroupCode[];
  /** Years or levels, e.g. `"groep 3 tot en met 8"`. */
  readonly years?: string;
  /** Users. */
  readonly users: readonly DataSubjectCategoryCode[];
  /** Age in years from which a pupil may use it, if the supplier requires one. */
  readonly minimumAge?: number;
}

/** Checks an {@link InsertProduct}. */
export const insertProduct: z.ZodMiniType<InsertProduct> = z.strictObject({
  name: insertText,
  description: insertText,
  plain: z.exactOptional(plainWords),
  url: z.exactOptional(webAddress),
  family: z.exactOptional(productFamily),
  targetGroups: z.array(targetGroupCode).check(maxLength(10)),
  years: z.exactOptional(insertText),
  users: z.array(dataSubjectCategoryCode).check(maxLength(20)),
  minimumAge: z.exactOptional(z.int().check(z.gte(0), z.lte(120))),
} satisfies Shape<InsertProduct>);
