import { insertElement as embed } from "../../locales/nl/embed.ts";
import { privacyInsertForBoard as board } from "../../locales/nl/privacy-insert.ts";

export const texts = { widget: { parent: board, pupil: board, board }, embed };
