/** Part of a nodemailer message that the guard uses, version 7 or later. */
export interface NodemailerMail {
  /** The message as the caller gave it; some transports read only this. */
  readonly data: object;
  message: NodemailerNode | null;
  readonly mailer: {
    /** Sends another message, as the app does. */
    readonly sendMail: (data: object) => Promise<unknown>;
  };
}

/** The root of a mail that was compiled. */
export interface NodemailerNode {
  keepBcc?: boolean | undefined;
  newline?: string | undefined;
  /** Bytes of the mail. */
  build(): Promise<Uint8Array>;
  /** Sender and recipients. */
  getEnvelope(): NodemailerEnvelope;
  /** Value of a header. */
  getHeader(name: string): unknown;
  /** Sets a header. */
  setHeader(name: string, value: string): unknown;
  /** Sets sender and recipients. */
  setEnvelope(envelope: object): unknown;
  /** Sets the bytes to send instead. */
  setRaw(raw: Buffer): unknown;
  /** Id of the message. */
  messageId(): string;
}

/** Sender of a mail, and the recipients on the envelope. */
export interface NodemailerEnvelope {
  readonly from: string | false;
  readonly to: readonly string[];
}

/** The fields of a message, to be read and taken away. */
export type MailFields = Record<string, unknown>;

type NodeClass = new (
  type: undefined,
  options: { readonly baseBoundary: string },
) => NodemailerNode;

/** A mail of which the parts are settled: its bytes go out, its envelope says to whom. */
export function rawNode(
  old: NodemailerNode,
  { mime, envelope }: { readonly mime: Uint8Array; readonly envelope: NodemailerEnvelope },
): NodemailerNode {
  // The class of the message itself: the app may have another copy of nodemailer than this package.
  const Node = old.constructor as NodeClass;
  // A mail in bytes has no boundary to choose.
  const node = new Node(undefined, { baseBoundary: "raw" });
  node.setHeader("Message-ID", old.messageId());
  node.setEnvelope(envelope);
  node.setRaw(Buffer.from(mime.buffer, mime.byteOffset, mime.byteLength));
  node.newline = old.newline;
  return node;
}
