import { schoolPurposeRows as rows } from "../data/school-purpose-rows.ts";
import type { ConsentPurpose } from "./consent-purpose.ts";

/** Id of a purpose of schools, e.g. `"images-website"`. */
export type SchoolPurposeId = (typeof rows)[number]["id"];

/** A purpose without its texts, which are in `messages/`. */
export type PurposePreset = Omit<ConsentPurpose, "title" | "description" | "id"> & {
  readonly id: SchoolPurposeId;
};

/**
 * Purposes for which schools ask consent, one question for each use of images, and uses of images without consent. An
 * example, not advice: a school fills in its own recipients, locations and retention.
 *
 * @example
 * ```ts
 * import { schoolPurposes } from "@bijsluiter/core/consent";
 * import { consentPurposes } from "@bijsluiter/core/messages/nl";
 *
 * const purposes = schoolPurposes.map((purpose) => ({ ...purpose, ...consentPurposes[purpose.id] }));
 * purposes[0]?.title; // => "Foto’s op de website"
 * ```
 */
export const schoolPurposes: readonly PurposePreset[] = rows;
