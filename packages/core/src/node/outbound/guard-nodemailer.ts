import * as z from "zod/mini";
import {
  callable,
  isEnforced,
  isStopped,
  judgeOutgoing,
  mailFacts,
  orRefuse,
  outsideOf,
  type Reader,
  readerOf,
  tell,
  tellRefusal,
} from "../../outbound/guard/index.ts";
import {
  type GuardOptions,
  type IncidentReport,
  type OutboundDecision,
  type OutboundOverride,
  type OutboundPolicy,
  OutboundRefusedError,
  outboundPolicy,
} from "../../outbound/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { copyAddresses, visibleIn } from "./mail-addresses.ts";
import { hidesNames, type MailCopy, mailCopies } from "./mail-copies.ts";
import {
  type NodemailerEnvelope,
  type NodemailerMail,
  type NodemailerNode,
  rawNode,
} from "./nodemailer-mail.ts";
import { addressFields, sealFields, settleFields } from "./settle-mail.ts";

/** A mail that waits for release. */
export interface HeldMail {
  /** The mail as it would be sent. It holds the personal data that was found: protect it like a mailbox. */
  readonly mime: Uint8Array;
  readonly from: string | false;
  /** Recipients for whom it waits. */
  readonly to: readonly string[];
  readonly report: IncidentReport;
}

/** Options of {@link guardNodemailer}. */
export interface GuardNodemailerOptions extends GuardOptions {
  /** Keeps a mail that is held. Without it, a mail that is held is refused. */
  readonly hold?: (held: HeldMail) => void | Promise<void>;
  /** Override by the sender of a mail; `mail` is the argument of `sendMail`. */
  readonly override?: (mail: object) => OutboundOverride | undefined;
  /** RFC 3339 with an offset; the clock of the machine when absent. */
  readonly now?: () => string;
}

/** A plugin for the step `stream` of nodemailer. */
export type NodemailerGuard = (mail: NodemailerMail, done: (error?: Error | null) => void) => void;

/** Mails that were judged, as part of one that was split. */
const judgedBefore = new WeakSet<object>();

/**
 * Guard for nodemailer: `transporter.use("stream", guardNodemailer(options))`, registered last.
 *
 * It builds the mail once, reads it, decides, and sends exactly those bytes, or an encrypted mail instead. An encrypted
 * mail has the subject inside and `...` outside, and leaves no content in the fields of the message. Copies with a
 * different route are sent by the same transporter. A refused mail fails with `OutboundRefusedError`.
 * @throws InvalidInputError when the policy is malformed.
 */
export function guardNodemailer(options: GuardNodemailerOptions): NodemailerGuard {
  const { policy } = parseInput(guardNodemailerOptions, options);
  const guarding = { options, policy, reader: readerOf(options) };
  return (mail, done) => {
    guard(mail, guarding).then(() => done(), done);
  };
}

const guardNodemailerOptions = z.looseObject({ policy: outboundPolicy, classify: callable });

/** What is checked and made once, and used for every mail. */
interface Guarding {
  readonly options: GuardNodemailerOptions;
  readonly policy: OutboundPolicy;
  readonly reader: Reader;
}

async function guard(mail: NodemailerMail, guarding: Guarding): Promise<void> {
  const { options, policy } = guarding;
  const { mode } = policy;
  const { raw } = mail.data as { readonly raw?: unknown };
  const isJudged = typeof raw === "object" && raw !== null && judgedBefore.has(raw);
  if (mode === "off" || isJudged || mail.message === null) return;
  const { message } = mail;
  const at = options.now?.() ?? new Date().toISOString();
  let mime: Uint8Array | undefined;
  try {
    message.keepBcc = false;
    const built = await orRefuse("not-read", () => message.build());
    mime = built;
    const envelope = message.getEnvelope();
    const judging = { ...guarding, mail, message, envelope, at };
    const decision = await judgeMail(built, judging);
    await send({ ...judging, mime: built, decision });
  } catch (error) {
    const refused = await tellRefusal(error, { channel: "mail", mode, at }, options);
    if (isEnforced({ policy }) || refused.refusal === "partly-sent" || !mime) throw refused;
    await settleFields(mail, mime);
    mail.message = rawNode(message, { mime, envelope: message.getEnvelope() });
    copyAddresses(mail, message, { isWhole: true, hideNames: false });
  }
}

interface Judging extends Guarding {
  readonly mail: NodemailerMail;
  readonly message: NodemailerNode;
  readonly envelope: NodemailerEnvelope;
  readonly at: string;
}

const judgeMail = (
  mime: Uint8Array,
  { mail, envelope, options, policy, reader, at }: Judging,
): Promise<OutboundDecision> =>
  judgeOutgoing(
    {
      channel: "mail",
      ids: [...new Set(envelope.to)],
      read: () => mailFacts(mime, reader),
      now: at,
      override: options.override?.(mail.data),
    },
    { classify: options.classify, policy },
  );

interface Sending extends Judging {
  readonly mime: Uint8Array;
  readonly decision: OutboundDecision;
}

async function send(sending: Sending): Promise<void> {
  const { mail, message, envelope, mime, decision, options, policy, at } = sending;
  const { report, perRecipient } = decision;
  const isPlain = perRecipient.every(({ action }) => action !== "encrypt" && !isStopped(action));
  // Who is named is asked only where copies differ.
  const visible = isPlain ? nobody : visibleIn(mime);
  const encryptors = options.encryptors ?? [];
  const copies = await mailCopies(mime, { decision, visible, encryptors });
  const [own, ...others] = copies;
  const hideNames = hidesNames(decision);
  const bytesOf = ({ sealed }: MailCopy) =>
    sealed ? outsideOf(mime, sealed, { hideNames }) : mime;
  for (const copy of copies) if (copy.sealed) await checkOutside(bytesOf(copy), sending);
  await holdBack(sending);
  if (own === undefined)
    throw new OutboundRefusedError(decision.action === "hold" ? "held" : "blocked", report);
  await tell(options, { channel: "mail", mode: policy.mode, at, decision: report });
  for (const copy of others) {
    const raw = Buffer.from(bytesOf(copy));
    judgedBefore.add(raw);
    await mail.mailer.sendMail({ raw, envelope: { ...envelope, to: copy.to } }).catch(() => {
      throw new OutboundRefusedError("partly-sent", report);
    });
  }
  if (own.sealed) sealFields(mail, own.sealed, { hideNames });
  else await settleFields(mail, mime);
  mail.message = rawNode(message, { mime: bytesOf(own), envelope: { ...envelope, to: own.to } });
  const isWhole = !own.sealed && own.to.length === perRecipient.length;
  if (!isWhole) addressFields(mail, own.to, visible);
  copyAddresses(mail, message, { isWhole, hideNames: hideNames && own.sealed !== undefined });
}

const nobody: ReadonlySet<string> = new Set();

/** A mail whose own addresses hold personal data cannot be sealed: they stay readable. */
async function checkOutside(
  outside: Uint8Array,
  { decision: { report }, reader }: Sending,
): Promise<void> {
  if (report.hits.every(({ part }) => part !== "headers")) return;
  const { hits } = await mailFacts(outside, reader);
  if (hits.some(({ part }) => part === "headers" || part === "subject"))
    throw new OutboundRefusedError("not-encryptable", report);
}

async function holdBack({ mime, envelope, decision, options }: Sending): Promise<void> {
  const to = decision.perRecipient.filter(({ action }) => action === "hold").map(({ id }) => id);
  if (to.length === 0 || options.hold === undefined) return;
  const { from } = envelope;
  const { report } = decision;
  await orRefuse("hold-failed", () => options.hold?.({ mime, from, to, report }));
}
