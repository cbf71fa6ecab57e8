import * as z from "zod/mini";
import { nameText } from "../../../parties/name-text.ts";
import { maxLength } from "../../../shared/schema/max-length.ts";
import type { Shape } from "../../../shared/shape.ts";
import { type CountryCode, countryCode } from "../../../vocabulary/country-code.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../../vocabulary/data-category-code.ts";
import { insertText } from "../insert-text.ts";
import { type TransferBasis, transferBasis } from "../locations/transfer-basis.ts";
import { type PlainWords, plainWords } from "../plain-words.ts";

/** Role of a recipient. */
export type RecipientRole = "sign-on" | "distributor" | "authority" | "researcher" | "other";

/**
 * Recipient other than a sub-processor: a single sign-on service, a distributor, an authority.
 *
 * @see GDPR art. 4(9) and 13(1)(e)
 */
export interface Recipient {
  readonly name: string;
  readonly role: RecipientRole;
  /** Use of the data by the recipient. */
  readonly service: string;
  readonly plain?: PlainWords;
  /** Kinds of data that it gets; empty when the insert does not say. */
  readonly categories: readonly DataCategoryCode[];
  readonly country?: CountryCode;
  /** For a country outside the EEA. */
  readonly transfer?: TransferBasis;
}

/** Checks a {@link Recipient}. */
export const recipient: z.ZodMiniType<Recipient> = z.strictObject({
  name: nameText,
  role: z.enum(["sign-on", "distributor", "authority", "researcher", "other"]),
  service: insertText,
  plain: z.exactOptional(plainWords),
  categories: z.array(dataCategoryCode).check(maxLength(100)),
  country: z.exactOptional(countryCode),
  transfer: z.exactOptional(transferBasis),
} satisfies Shape<Recipient>);
