import type { OutboundRoute, RouteVia } from "../facts/outbound-route.ts";

/** A message after encryption. */
export interface EncryptedContent {
  /** Media type with its parameters. */
  readonly contentType: string;
  readonly body: Uint8Array;
  /** Subject of the outer mail, if it may be more informative than `...`. It must not contain personal data. */
  readonly subject?: string;
}

/** Encryptor for one or more kinds of route. An error blocks the message. */
export interface OutboundEncryptor {
  readonly via: RouteVia;
  /**
   * Encrypts one copy of a message.
   *
   * @param bytes - The message: a mail with its real subject, or the body of a request.
   * @param to - One route for each recipient of this copy.
   * @param about - Media type of `bytes`.
   */
  readonly encrypt: (
    bytes: Uint8Array,
    to: readonly OutboundRoute[],
    about: { readonly contentType: string },
  ) => Promise<EncryptedContent>;
  /** True when each recipient gets a separate copy. Otherwise the recipients in `To` and `Cc` share one. */
  readonly perRecipient?: boolean;
}
