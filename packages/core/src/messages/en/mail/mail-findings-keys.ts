import type { MailFindingCode, MailFindingTexts } from "../../../mail/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English sentences on DKIM, and on the domain itself. */
export const keyFindings: MailFindingTexts<
  Extract<MailFindingCode, `dkim-${string}` | `domain-${string}`>
> = deepFreeze({
  "domain-missing": () => "This domain does not exist in DNS.",
  "domain-unknown": () => "DNS did not answer whether this domain exists.",
  "dkim-not-a-record": () => "There is no DKIM key at this name.",
  "dkim-too-long": () => "This DKIM key is too long for DNS and was not read.",
  "dkim-bad-tag": () => "A part of the DKIM record cannot be read. That makes the key void.",
  "dkim-duplicate-tag": () => "A part of the DKIM record occurs twice. That makes the key void.",
  "dkim-bad-version": () => "The version in the DKIM record is wrong: v=DKIM1 must come first.",
  "dkim-key-missing": () => "The DKIM record lacks the key (p).",
  "dkim-revoked": () => "This DKIM key was revoked.",
  "dkim-unknown-key-type": () => "Receivers do not know this kind of DKIM key.",
  "dkim-bad-key": () => "The key in the DKIM record is damaged or incomplete.",
  "dkim-key-too-short": () =>
    "This DKIM key is shorter than 1024 bits. Receivers may not trust it.",
  "dkim-key-short": () => "This DKIM key is shorter than 2048 bits. A longer one is advised.",
  "dkim-bare-key": () => "The DKIM key is written in a form that some receivers do not read.",
  "dkim-bad-ed25519-length": () => "This key for Ed25519 does not have the right length.",
  "dkim-only-sha1": () => "This DKIM key does not allow sha256. Receivers may no longer use sha1.",
  "dkim-testing": () => "This DKIM key is set to testing. Receivers treat the mail as not signed.",
  "dkim-not-for-mail": () => "This DKIM key is not meant for e-mail.",
  "dkim-absent": () => "There is no DKIM key at all for this domain.",
  "dkim-not-known": () =>
    "No DKIM key was found under the usual names. There may be one under another name; specify the selector.",
  "dkim-selector-missing": () => "There is no DKIM key under this selector.",
  "dkim-several-records": () =>
    "There is more than one record under this selector. Receivers may then use any of them.",
  "dkim-unknown": () =>
    "DNS did not answer the query for this DKIM key. It is not known whether the key exists.",
  "dkim-only-ed25519": () =>
    "There are Ed25519 keys only. Many receivers cannot check those yet; sign with RSA as well.",
});
