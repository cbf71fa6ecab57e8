import { outlineForBoard, outlineForParent, outlineForPupil } from "@bijsluiter/core/inserts";
import {
  dataCategoryLabels,
  dataSubjectCategoryNames,
  insertForBoard,
  insertForParent,
  insertForPupil,
  insertOutline,
  legalReference,
  purposeNames,
  specialCategoryGroundLabels,
  targetGroupLabels,
} from "@bijsluiter/core/messages/nl";
import type { PrivacyInsertTexts } from "../../privacy-insert/privacy-insert-texts.ts";

const edition: PrivacyInsertTexts["edition"] = (version, day) =>
  [version && `Versie ${version}`, day].filter(Boolean).join(", ");
const languages = "In een andere taal";
const changes: PrivacyInsertTexts["changes"] = {
  heading: (since) => `Wat is er veranderd sinds ${since}?`,
  none: "Er is niets veranderd.",
};

/** De hele bijsluiter, voor een schoolbestuur. */
export const privacyInsertForBoard: PrivacyInsertTexts = {
  language: "nl",
  audience: "board",
  outline: (insert) =>
    outlineForBoard(insert, {
      insertOutline,
      insertForBoard,
      dataCategoryLabels,
      dataSubjectCategoryNames,
      legalReference,
      purposeNames,
      specialCategoryGroundLabels,
      targetGroupLabels,
    }),
  edition,
  languages,
  changes,
};

/** De bijsluiter voor ouders en verzorgers. */
export const privacyInsertForParent: PrivacyInsertTexts = {
  language: "nl",
  audience: "parent",
  outline: (insert) =>
    outlineForParent(insert, {
      insertOutline,
      insertForParent,
      dataSubjectCategoryNames,
    }),
  edition,
  languages,
  changes,
};

/** De bijsluiter voor leerlingen en studenten. */
export const privacyInsertForPupil: PrivacyInsertTexts = {
  language: "nl",
  audience: "pupil",
  outline: (insert) =>
    outlineForPupil(insert, {
      insertOutline,
      insertForPupil,
      dataSubjectCategoryNames,
    }),
  edition,
  languages,
  changes,
};
