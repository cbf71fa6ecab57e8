import type {
  MailFinding,
  MailFindingCode,
  MailPrecondition,
  MailWayBack,
} from "./mail-finding.ts";
import type { MailProfile } from "./mail-profile.ts";
import type {
  MailAnswer,
  NotCheckableCode,
  ProfileCheckCode,
} from "./posture/domain-assessment.ts";

type Words<Code extends string> = Readonly<Record<Code, string>>;

/** Sentences on findings, by code. */
export type MailFindingTexts<Code extends MailFindingCode = MailFindingCode> = Readonly<
  Record<Code, (finding: Pick<MailFinding, "count">) => string>
>;

/** Every sentence of one language on the mail of a domain. */
export interface MailTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly findings: MailFindingTexts;
  readonly preconditions: Words<MailPrecondition>;
  readonly waysBack: Words<MailWayBack>;
  readonly profiles: Words<MailProfile>;
  /** Requirements of profiles, as statements that an answer follows. */
  readonly checks: Words<ProfileCheckCode>;
  readonly answers: Words<MailAnswer>;
  readonly notCheckable: Words<NotCheckableCode>;
}

/** Texts for the mail posture of a domain, such as `* as nl from "@bijsluiter/core/messages/nl"`. */
export interface MailMessages {
  readonly mail: MailTexts;
}
