import * as z from "zod/mini";
import type { Shape } from "../shared/shape.ts";
import { mailAddress } from "../shared/text/mail-address.ts";
import { textThat } from "../shared/text/text-that.ts";
import { isPhoneNumber } from "./is-phone-number.ts";
import { nameText } from "./name-text.ts";

/** A person or desk that can be reached about privacy. */
export interface Contact {
  /** Name of the person or the desk. Outer spaces are dropped. */
  readonly name: string;
  /** Role of this person, e.g. `"privacy officer"`. */
  readonly role?: string;
  readonly email: string;
  /** Telephone number, loosely checked, see {@link isPhoneNumber}; stored as typed. */
  readonly phone?: string;
}

/** Checks a {@link Contact}. */
export const contact: z.ZodMiniType<Contact> = z.strictObject({
  name: nameText,
  role: z.exactOptional(nameText),
  email: mailAddress,
  phone: z.exactOptional(textThat(isPhoneNumber, "phone")),
} satisfies Shape<Contact>);
