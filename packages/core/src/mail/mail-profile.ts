import * as z from "zod/mini";
import { deepFreeze } from "../shared/deep-freeze.ts";

/**
 * Set of requirements: of the RFCs; of the Dutch government (Forum Standaardisatie); of the test of Internet.nl, as
 * predicted; of large mailbox providers for bulk senders; for a domain that sends no mail.
 */
export type MailProfile = "rfc" | "forum" | "internetnl" | "bulk-sender" | "no-mail";

/** Profiles, in the order in which they are shown. */
export const mailProfiles = deepFreeze(["rfc", "forum", "internetnl", "bulk-sender", "no-mail"]);

/** Checks a {@link MailProfile}. */
export const mailProfile: z.ZodMiniType<MailProfile> = z.enum(mailProfiles);
