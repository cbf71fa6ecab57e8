import { noticeHash } from "@bijsluiter/core/consent";
import { expect, it } from "vitest";
import { siteNoticeHash, siteNoticeText } from "../../app/consent/visitor/site-notice.ts";
import { languages } from "../../shared/languages.ts";

it.each(languages)("knows the hash of what a visitor is told in %s", (language) => {
  expect(siteNoticeHash[language]).toBe(noticeHash(siteNoticeText[language].join("\n\n")));
});
