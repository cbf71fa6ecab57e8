import * as z from "zod/mini";
import { type Address, address, type Contact, contact } from "../parties/index.ts";
import { webAddress } from "../shared/web-address.ts";
import { idText } from "./id-text.ts";
import { plainText } from "./plain-text.ts";

/** An organisation that has a part in the processing. Of those who decide and who act for them, all can be reached. */
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

/** Checks a {@link ConsentParty}. */
export const consentParty: z.ZodMiniType<ConsentParty> = /* @__PURE__ */ (() => {
  const fields = { id: idText, name: plainText, url: z.exactOptional(webAddress) };
  return z.discriminatedUnion("role", [
    z.strictObject({
      role: z.enum(["controller", "joint-controller", "processor"]),
      ...fields,
      address,
      contact,
    }),
    z.strictObject({
      role: z.literal("recipient"),
      ...fields,
      address: z.exactOptional(address),
      contact: z.exactOptional(contact),
    }),
  ]);
})();
