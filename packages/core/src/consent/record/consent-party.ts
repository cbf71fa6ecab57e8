import * as z from "zod/mini";
import { type Address, address } from "../../parties/address.ts";
import { type Contact, contact } from "../../parties/contact.ts";
import type { Shape } from "../../shared/shape.ts";
import { idText } from "../../shared/text/id-text.ts";
import { plainText } from "../../shared/text/plain-text.ts";
import { webAddress } from "../../shared/text/web-address.ts";

/** Organisation involved in the processing. Controllers and processors have contact details. */
export type ConsentParty =
  | {
      readonly id: string;
      readonly role: "controller" | "joint-controller" | "processor";
      readonly name: string;
      readonly address: Address;
      readonly contact: Contact;
      readonly url?: string;
    }
  | {
      readonly id: string;
      readonly role: "recipient";
      readonly name: string;
      readonly address?: Address;
      readonly contact?: Contact;
      readonly url?: string;
    };

const fields = { id: idText, name: plainText, url: z.exactOptional(webAddress) } satisfies Shape<
  Pick<ConsentParty, "id" | "name" | "url">
>;

/** Checks a {@link ConsentParty}. */
export const consentParty: z.ZodMiniType<ConsentParty> = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.enum(["controller", "joint-controller", "processor"]),
    ...fields,
    address,
    contact,
  } satisfies Shape<Exclude<ConsentParty, { readonly role: "recipient" }>>),
  z.strictObject({
    role: z.literal("recipient"),
    ...fields,
    address: z.exactOptional(address),
    contact: z.exactOptional(contact),
  } satisfies Shape<Extract<ConsentParty, { readonly role: "recipient" }>>),
]);
