import { noticeHash } from "@bijsluiter/core/consent";
import { expect, it } from "vitest";
import { siteNoticeHash, siteNoticeText } from "../../app/consent/site-notice.ts";

it.each(["nl", "en"] as const)("knows the hash of what a visitor is told in %s", (language) => {
  expect(siteNoticeHash[language]).toBe(noticeHash(siteNoticeText[language].join("\n\n")));
});
