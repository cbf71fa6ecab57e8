import type { Platform } from "../platform/platform.ts";
import type { Confirmed } from "../trouble/write-beside.ts";
import type { Mailbox } from "../work/mailbox.ts";

/** What the check holds the servers against. */
export interface Expected {
  readonly platform: Platform;
  readonly mailbox: Mailbox;
  readonly confirmed: Confirmed;
}
