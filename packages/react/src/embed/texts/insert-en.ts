import { insertElement as embed } from "../../locales/en/embed.ts";
import {
  privacyInsertForParent as parent,
  privacyInsertForPupil as pupil,
} from "../../locales/en/privacy-insert.ts";

export const texts = { widget: { parent, pupil, board: parent }, embed };
