export {
  type GuardNodemailerOptions,
  guardNodemailer,
  type HeldMail,
  type NodemailerGuard,
} from "./outbound/guard-nodemailer.ts";
export type {
  NodemailerEnvelope,
  NodemailerMail,
  NodemailerNode,
} from "./outbound/nodemailer-mail.ts";
