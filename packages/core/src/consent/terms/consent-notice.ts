import * as z from "zod/mini";
import type { Shape } from "../../shared/shape.ts";
import { hashText } from "../../shared/text/hash-text.ts";
import { idText } from "../../shared/text/id-text.ts";
import { type LanguageTag, languageTag } from "../../shared/text/language-tag.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";

/** Text of the consent question (*toestemmingsvraag*), in one language and one version. */
export interface ConsentNotice {
  readonly id: string;
  /** Version. After a new version, everyone who consented is asked again, so change it only for material changes. */
  readonly version: string;
  readonly language: LanguageTag;
  /** SHA-256 of the text as shown, see `noticeHash`. */
  readonly hash: string;
  /** Address of this version. */
  readonly url: string;
}

/** Checks a {@link ConsentNotice}. */
export const consentNotice: z.ZodMiniType<ConsentNotice> = z.strictObject({
  id: idText,
  version: plainText,
  language: languageTag,
  hash: hashText,
  url: webAddress,
} satisfies Shape<ConsentNotice>);
