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
} from "@bijsluiter/core/messages/en";
import type { PrivacyInsertTexts } from "../../privacy-insert/privacy-insert-texts.ts";

const edition: PrivacyInsertTexts["edition"] = (version, day) =>
  [version && `Version ${version}`, day].filter(Boolean).join(", ");
const languages = "In another language";
const changes: PrivacyInsertTexts["changes"] = {
  heading: (since) => `What has changed since ${since}?`,
  none: "Nothing has changed.",
};

/** The whole insert, for a school board. */
export const privacyInsertForBoard: PrivacyInsertTexts = {
  language: "en",
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

/** The insert for parents and guardians. */
export const privacyInsertForParent: PrivacyInsertTexts = {
  language: "en",
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

/** The insert for pupils and students. */
export const privacyInsertForPupil: PrivacyInsertTexts = {
  language: "en",
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
