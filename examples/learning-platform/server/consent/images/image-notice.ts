import { type ConsentNotice, noticeHash } from "@bijsluiter/core/consent";
import { imageNoticeText } from "../../../shared/image-notice-text.ts";
import { byLanguage, type Language } from "../../../shared/languages.ts";

const noticeIn = (language: Language): ConsentNotice => ({
  id: "images",
  version: "2026-1",
  language,
  hash: noticeHash(imageNoticeText[language].join("\n\n")),
  url: "https://leerplein.example/toestemming",
});

/** The notice in each language in which it can be shown. */
export const imageNotices = byLanguage(noticeIn);
