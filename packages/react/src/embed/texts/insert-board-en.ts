import { insertElement as embed } from "../../locales/en/embed.ts";
import { privacyInsertForBoard as board } from "../../locales/en/privacy-insert.ts";

export const texts = { widget: { parent: board, pupil: board, board }, embed };
