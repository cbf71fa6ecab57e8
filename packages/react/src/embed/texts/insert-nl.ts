import { insertElement as embed } from "../../locales/nl/embed.ts";
import {
  privacyInsertForParent as parent,
  privacyInsertForPupil as pupil,
} from "../../locales/nl/privacy-insert.ts";

export const texts = { widget: { parent, pupil, board: parent }, embed };
