import * as z from "zod/mini";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import { minLength } from "../../shared/schema/min-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { type CountryCode, countryCode } from "../../vocabulary/country-code.ts";
import { type DataCategoryCode, dataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { type LawfulBasisCode, lawfulBasisCode } from "../../vocabulary/lawful-basis.ts";
import { type ConsentTerm, consentTerm } from "./consent-term.ts";

/** A purpose of processing. Only purposes based on consent are asked; others are shown. */
export interface ConsentPurpose {
  readonly id: string;
  /** Version. After a new version (other data, recipients, retention or use), everyone who consented is asked again. */
  readonly version: string;
  /** Title, in the language of the notice. */
  readonly title: string;
  readonly description?: string;
  /** `consent`, or the legal basis without consent. */
  readonly lawfulBasis: LawfulBasisCode;
  readonly personalData: readonly DataCategoryCode[];
  /** Items of `personalData` that reveal a special category in this use; GDPR art. 9(1). */
  readonly special: readonly DataCategoryCode[];
  /** Ids of parties that receive the data. */
  readonly recipients: readonly string[];
  readonly storageLocations: readonly CountryCode[];
  readonly retention: ConsentTerm;
  /** True when the service works without this purpose. */
  readonly optional: boolean;
  /** Terms of the W3C Data Privacy Vocabulary, with prefix, e.g. `"dpv:PublicRelations"`. */
  readonly purposeTypes?: readonly string[];
}

/** Largest number of purposes in one history. */
export const MOST_PURPOSES = 100;
/** Largest number of items in a list of one purpose. */
const MOST_ITEMS = 200;

/** Checks a {@link ConsentPurpose}; `not-in-list` for a special category that is not in `personalData`. */
export const consentPurpose: z.ZodMiniType<ConsentPurpose> = z
  .strictObject({
    id: idText,
    version: plainText,
    title: plainText,
    description: z.exactOptional(plainText),
    lawfulBasis: lawfulBasisCode,
    personalData: z.array(dataCategoryCode).check(minLength(1), maxLength(MOST_ITEMS)),
    special: z.array(dataCategoryCode).check(maxLength(MOST_ITEMS)),
    recipients: z.array(idText).check(maxLength(MOST_ITEMS)),
    storageLocations: z.array(countryCode).check(maxLength(MOST_ITEMS)),
    retention: consentTerm,
    optional: z.boolean(),
    purposeTypes: z.exactOptional(
      z
        .array(z.stringFormat("prefixed-term", /^[a-z][a-z-]{0,30}:[A-Za-z][\w-]{0,99}$/))
        .check(maxLength(MOST_ITEMS)),
    ),
  } satisfies Shape<ConsentPurpose>)
  .check(
    rule<ConsentPurpose>(({ personalData, special }) =>
      special.flatMap((code, index) =>
        personalData.includes(code)
          ? []
          : [{ code: "not-in-list", path: ["special", index], params: {} }],
      ),
    ),
  );
