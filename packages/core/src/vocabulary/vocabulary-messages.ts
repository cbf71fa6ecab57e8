import type { CountryCode } from "./country-code.ts";
import type { DataCategoryCode } from "./data-category-code.ts";
import type { DataSubjectCategoryCode } from "./data-subject-category-code.ts";
import type { LawfulBasisCode } from "./lawful-basis.ts";
import type { ProductFamily, PurposeCode } from "./purpose.ts";
import type { Sensitivity } from "./sensitivity.ts";
import type { SpecialCategoryGroundCode } from "./special-category-ground.ts";
import type { TargetGroupCode } from "./target-group.ts";
import type { AdequacyDecision } from "./transfers/adequacy-decision.ts";
import type { TransferNeedCode } from "./transfers/transfer-need-code.ts";

/** The words for one code in one language. */
export interface Label {
  /** The term of the field, to be used in a list or as a heading; no full stop. */
  readonly label: string;
  /** One plain sentence. */
  readonly description: string;
}

/** Words for every code of a list; forgetting one does not compile. */
export type Labels<Code extends string> = { readonly [Member in Code]: Label };

/** A name for every code of a list, without a description. */
export type Names<Code extends string> = { readonly [Member in Code]: string };

/** Names of countries, under their codes. */
export type CountryNames = Names<CountryCode>;

/** Texts of the vocabulary in one language. */
export interface VocabularyMessages {
  readonly adequacyCovers: Labels<AdequacyDecision["covers"]>;
  readonly dataCategories: Labels<DataCategoryCode>;
  readonly dataSubjectCategories: Labels<DataSubjectCategoryCode>;
  readonly lawfulBases: Labels<LawfulBasisCode>;
  readonly productFamilies: Labels<ProductFamily>;
  readonly purposes: Labels<PurposeCode>;
  readonly sensitivities: Labels<Sensitivity>;
  readonly specialCategoryGrounds: Labels<SpecialCategoryGroundCode>;
  readonly targetGroups: Labels<TargetGroupCode>;
  readonly transferNeeds: Labels<TransferNeedCode>;
}
