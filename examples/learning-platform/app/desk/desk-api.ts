import type { OutboundAction, PortalRefusal } from "@bijsluiter/core/outbound";
import type { OutboundChoice } from "@bijsluiter/react";
import type { Message } from "../mail/inbox-api.ts";
import { ask, call, json } from "../site/api/call.ts";

/** A file that goes along. */
export interface SentFile {
  readonly name: string;
  readonly base64: string;
}

/** A text message on the phone of a parent. */
export interface TextMessage {
  readonly id: number;
  readonly sentAt: string;
  readonly body: string;
}

/** A message out of the portal. */
interface PortalMessage {
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly SentFile[];
}

/** What came of opening a message. */
export type Opened =
  | { readonly state: "opened"; readonly message: PortalMessage }
  | { readonly state: "refused"; readonly refusal: PortalRefusal; readonly attemptsLeft?: number }
  | { readonly state: "failed" };

/** What the server can do for the desk and for a parent. */
export const deskApi = {
  send: (mail: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly attachments: readonly SentFile[];
    readonly override?: OutboundChoice;
  }) => call<{ action: OutboundAction }>("/desk/mails", json(mail)),
  post: () => call<{ mails: readonly Message[]; texts: readonly TextMessage[] }>("/post"),
  async open(id: string, secret: string, code: string): Promise<Opened> {
    const response = await ask(`/portal/${id}`, json({ secret, code }));
    const body = await response.json();
    if (response.ok) return { state: "opened", message: body };
    return typeof body.refusal === "string" ? { state: "refused", ...body } : { state: "failed" };
  },
};
