import type { OutboundRecipient } from "@bijsluiter/core/outbound";

/** Somebody to whom the support desk writes. */
export interface DeskContact {
  readonly id: string;
  readonly address: string;
  readonly internal: boolean;
  /** The end of the number to which a code can be sent; absent when none is known. */
  readonly phoneEnd?: string;
}

/** Made-up people of the made-up desk. */
export const deskContacts: readonly DeskContact[] = [
  { id: "parent-1", address: "ouder.een@voorbeeld.example", internal: false, phoneEnd: "78" },
  { id: "parent-2", address: "ouder.twee@voorbeeld.example", internal: false },
  { id: "colleague", address: "s.devries@leerplein.example", internal: true },
];

/** A contact as the rules see it: with a number for the code, the portal is a way to reach somebody. */
export const recipientOf = ({ address, internal, phoneEnd }: DeskContact): OutboundRecipient => ({
  id: address,
  internal,
  routes: phoneEnd === undefined ? [] : [{ via: "portal" }],
});
