import { type ConsentNotice, noticeHash } from "@bijsluiter/core/consent";
import { imageNoticeText, type NoticeLanguage } from "./image-notice-text.ts";

const noticeIn = (language: NoticeLanguage): ConsentNotice => ({
  id: "images",
  version: "2026-1",
  language,
  hash: noticeHash(imageNoticeText[language].join("\n\n")),
  url: "https://leerplein.example/toestemming",
});

/** The notice in each language in which it can be shown. */
export const imageNotices: Readonly<Record<NoticeLanguage, ConsentNotice>> = {
  nl: noticeIn("nl"),
  en: noticeIn("en"),
};
