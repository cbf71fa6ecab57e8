import { call } from "../site/api/call.ts";

/** A mail in the built-in post. */
export interface Message {
  readonly id: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly receivedAt: string;
  readonly text: string;
}

/** What the server can do for the inbox. */
export const inboxApi = {
  inbox: () => call<{ messages: readonly Message[] }>("/inbox"),
};
