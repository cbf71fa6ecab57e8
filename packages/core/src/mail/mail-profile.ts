import * as z from "zod/mini";
import { deepFreeze } from "../shared/deep-freeze.ts";

/**
 * A set of demands: what the RFCs ask; the agreement of the Dutch government (Forum Standaardisatie); what the test of
 * Internet.nl is predicted to say; what large mailbox providers ask of bulk senders; a domain that sends no mail.
 */
export type MailProfile = "rfc" | "forum" | "internetnl" | "bulk-sender" | "no-mail";

/** Profiles, in the order in which they are shown. */
export const mailProfiles = deepFreeze(["rfc", "forum", "internetnl", "bulk-sender", "no-mail"]);

/** Checks a {@link MailProfile}. */
export const mailProfile: z.ZodMiniType<MailProfile> = z.enum(mailProfiles);
