import { type Contact, contact } from "../../parties/contact.ts";
import type { Shape } from "../../shared/shape.ts";

/** Reporter and contact; GDPR art. 33(3)(b). */
export interface PeopleToAsk {
  /** The person who fills in the report. */
  readonly reporter: Contact;
  /** Data protection officer or other contact point for questions. */
  readonly contactPoint: Contact;
}

/** Fields of {@link PeopleToAsk}. */
export const peopleToAskFields = {
  reporter: contact,
  contactPoint: contact,
} satisfies Shape<PeopleToAsk>;
