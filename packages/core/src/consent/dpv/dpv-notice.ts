import type { ConsentNotice } from "../terms/consent-notice.ts";
import type { DpvNode } from "./dpv-node.ts";

/** The notice that was shown: its address, version, language and hash. */
export const dpvNotice = ({ url, version, language, hash }: ConsentNotice): DpvNode => ({
  "@type": "dpv:ConsentNotice",
  "schema:url": url,
  "schema:version": version,
  "dct:language": language,
  "schema:sha256": hash,
});
