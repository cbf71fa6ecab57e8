import type { ReactNode } from "react";
import { imageNoticeText } from "../../../shared/image-notice-text.ts";
import { useLanguage, useTexts } from "../../site/language/language.tsx";
import { Page } from "../../site/parts/page.tsx";
import { consentTexts } from "../texts/by-language.ts";
import { siteNoticeText } from "./site-notice.ts";

/** What consent is asked for, in the words to which the hash of a choice belongs. */
export function NoticePage(): ReactNode {
  const { language } = useLanguage();
  const { notice } = useTexts(consentTexts);
  return (
    <Page title={notice.title}>
      <h2>{notice.site}</h2>
      {siteNoticeText[language].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{notice.images}</h2>
      {imageNoticeText[language].map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Page>
  );
}
