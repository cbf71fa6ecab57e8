/** Version of what a frame and its parent say to each other. */
const ENVELOPE_VERSION = 1;

/** What a frame tells its parent. A report itself stays in the frame. */
export type FrameMessage =
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "receipt"; readonly reference: string; readonly receivedAt: string }
  | { readonly type: "problem" };

/** What a parent tells its frame: that it listens. */
export interface ParentMessage {
  readonly type: "connect";
}

/** A message as it is sent. */
export const enveloped = <Message extends FrameMessage | ParentMessage>(message: Message) => ({
  ...message,
  bijsluiter: ENVELOPE_VERSION,
});

/** What is in an envelope; `other-version` when it is one that this script does not know, nothing for what is no envelope. */
export function opened(
  data: unknown,
): Readonly<Record<string, unknown>> | "other-version" | undefined {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "bijsluiter"))
    return undefined;
  const { bijsluiter, ...message } = data as Readonly<Record<string, unknown>>;
  return bijsluiter === ENVELOPE_VERSION ? message : "other-version";
}

/** Pixels that a frame may be high, so that a wrong message cannot make a page endless. */
const MAX_HEIGHT = 50_000;
const MAX_TEXT = 200;

/** A message of a frame, whatever came in; `undefined` when it is none. */
export function readFrameMessage(
  message: Readonly<Record<string, unknown>>,
): FrameMessage | undefined {
  const { type, height, reference, receivedAt } = message;
  const isText = (text: unknown): text is string =>
    typeof text === "string" && text.length <= MAX_TEXT;
  if (type === "problem") return { type };
  if (type === "receipt" && isText(reference) && isText(receivedAt))
    return { type, reference, receivedAt };
  const isHeight = typeof height === "number" && height >= 0 && height <= MAX_HEIGHT;
  return type === "height" && isHeight ? { type, height } : undefined;
}
