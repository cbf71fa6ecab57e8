import { addressParser } from "postal-mime";
import * as z from "zod/mini";
import {
  callable,
  isEnforced,
  judgeOutgoing,
  mailHead,
  orRefuse,
  outsideOf,
  tell,
  tellRefusal,
} from "../../outbound/guard/index.ts";
import {
  type GuardOptions,
  type IncidentReport,
  type OutboundDecision,
  type OutboundOverride,
  OutboundRefusedError,
  outboundPolicy,
  readMailFacts,
} from "../../outbound/index.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { hidesNames, type MailCopy, mailCopies } from "./mail-copies.ts";
import { type NodemailerMail, type NodemailerNode, rawNode } from "./nodemailer-mail.ts";
import { addressFields, sealFields, settleFields } from "./settle-mail.ts";

/** A mail that waits for somebody to release it. */
export interface HeldMail {
  /** The mail as it would leave. It holds what was found: keep it as safely as a mailbox. */
  readonly mime: Uint8Array;
  readonly from: string | false;
  /** For whom it waits. */
  readonly to: readonly string[];
  readonly report: IncidentReport;
}

/** How {@link guardNodemailer} decides. */
export interface GuardNodemailerOptions extends GuardOptions {
  /** Keeps a mail that is held. Without it, a mail that is held is refused. */
  readonly hold?: (held: HeldMail) => void | Promise<void>;
  /** What the sender of a mail sets aside; `mail` is what was given to `sendMail`. */
  readonly override?: (mail: object) => OutboundOverride | undefined;
  /** RFC 3339 with an offset; the clock of the machine when absent. */
  readonly now?: () => string;
}

/** A plugin for the step `stream` of nodemailer. */
export type NodemailerGuard = (mail: NodemailerMail, done: (error?: Error | null) => void) => void;

/** Mails that were judged, as part of one that was split. */
const judgedBefore = new WeakSet<object>();

/**
 * Guard on what nodemailer sends: `transporter.use("stream", guardNodemailer(options))`, registered last.
 *
 * It builds the mail once, reads it, decides, and sends exactly the bytes that it read, or an encrypted mail in their place: with the
 * subject inside, `...` outside, and nothing of the content left for a transport that reads the fields of the message. A copy that
 * goes another way than the rest is sent by the same transporter. A mail that may not leave fails with `OutboundRefusedError`.
 *
 * @throws InvalidInputError when the policy is malformed.
 */
export function guardNodemailer(options: GuardNodemailerOptions): NodemailerGuard {
  parseInput(z.looseObject({ policy: outboundPolicy, classify: callable }), options);
  return (mail, done) => {
    guard(mail, options).then(() => done(), done);
  };
}

async function guard(mail: NodemailerMail, options: GuardNodemailerOptions): Promise<void> {
  const { raw } = mail.data as { readonly raw?: unknown };
  const isJudged = typeof raw === "object" && raw !== null && judgedBefore.has(raw);
  if (options.policy.mode === "off" || isJudged || mail.message === null) return;
  const { message } = mail;
  const at = options.now?.() ?? new Date().toISOString();
  let mime: Uint8Array | undefined;
  try {
    message.keepBcc = false;
    const built = await orRefuse("not-read", () => message.build());
    mime = built;
    const decision = await judgeMail(built, { mail, message, options, at });
    await send({ mail, message, mime: built, decision, options, at });
  } catch (error) {
    const refused = await tellRefusal(
      error,
      { channel: "mail", mode: options.policy.mode, at },
      options,
    );
    if (isEnforced(options) || refused.refusal === "partly-sent" || !mime) throw refused;
    await settleFields(mail, mime);
    mail.message = rawNode(message, { mime, to: message.getEnvelope().to });
    copyAddresses(mail, message, { isWhole: true, hideNames: false });
  }
}

interface Judging {
  readonly mail: NodemailerMail;
  readonly message: NodemailerNode;
  readonly options: GuardNodemailerOptions;
  readonly at: string;
}

const judgeMail = (mime: Uint8Array, { mail, message, options, at }: Judging) =>
  judgeOutgoing(
    {
      channel: "mail",
      ids: [...new Set(message.getEnvelope().to)],
      read: () => readMailFacts(mime, options),
      now: at,
      override: options.override?.(mail.data),
    },
    options,
  );

interface Sending extends Judging {
  readonly mime: Uint8Array;
  readonly decision: OutboundDecision;
}

async function send(sending: Sending): Promise<void> {
  const { mail, message, mime, decision, options, at } = sending;
  const { report } = decision;
  const visible = visibleIn(mime);
  const encryptors = options.encryptors ?? [];
  const copies = await mailCopies(mime, { decision, visible, encryptors });
  const [own, ...others] = copies;
  const hideNames = hidesNames(decision);
  const bytesOf = ({ sealed }: MailCopy) =>
    sealed ? outsideOf(mime, sealed, { hideNames }) : mime;
  for (const copy of copies) if (copy.sealed) await checkOutside(bytesOf(copy), decision);
  await holdBack(sending);
  if (own === undefined)
    throw new OutboundRefusedError(decision.action === "hold" ? "held" : "blocked", report);
  await tell(options, { channel: "mail", mode: options.policy.mode, at, decision: report });
  for (const copy of others) {
    const raw = Buffer.from(bytesOf(copy));
    judgedBefore.add(raw);
    const envelope = { ...message.getEnvelope(), to: copy.to };
    await mail.mailer.sendMail({ raw, envelope }).catch(() => {
      throw new OutboundRefusedError("partly-sent", report);
    });
  }
  if (own.sealed) sealFields(mail, own.sealed, { hideNames });
  else await settleFields(mail, mime);
  mail.message = rawNode(message, { mime: bytesOf(own), to: own.to });
  const isWhole = !own.sealed && own.to.length === decision.perRecipient.length;
  if (!isWhole) addressFields(mail, own.to, visible);
  copyAddresses(mail, message, { isWhole, hideNames: hideNames && own.sealed !== undefined });
}

/** Those named in `To` and `Cc`, in lower case. */
function visibleIn(mime: Uint8Array): ReadonlySet<string> {
  const { headers } = mailHead(mime);
  const lines = headers.filter(({ name }) => name === "to" || name === "cc");
  return new Set(
    lines.flatMap(({ text }) =>
      addressParser(text.slice(text.indexOf(":") + 1), { flatten: true }).map(({ address }) =>
        String(address).toLowerCase(),
      ),
    ),
  );
}

/** A mail whose own addresses hold personal data cannot be sealed: they stay readable. */
async function checkOutside(
  outside: Uint8Array,
  { report, perRecipient }: OutboundDecision,
): Promise<void> {
  if (perRecipient.length === 0 || report.hits.every(({ part }) => part !== "headers")) return;
  const { hits } = await readMailFacts(outside);
  if (hits.some(({ part }) => part === "headers" || part === "subject"))
    throw new OutboundRefusedError("not-encryptable", report);
}

async function holdBack({ mime, message, decision, options }: Sending): Promise<void> {
  const to = decision.perRecipient.filter(({ action }) => action === "hold").map(({ id }) => id);
  if (to.length === 0 || options.hold === undefined) return;
  const { from } = message.getEnvelope();
  const { report } = decision;
  await orRefuse("hold-failed", () => options.hold?.({ mime, from, to, report }));
}

/** Addresses that a transport asks the message itself for. */
function copyAddresses(
  mail: NodemailerMail,
  old: NodemailerNode,
  { isWhole, hideNames }: { readonly isWhole: boolean; readonly hideNames: boolean },
): void {
  const fields = mail.data as Readonly<Record<string, unknown>>;
  const set = (name: string, value: unknown) => {
    if (value) mail.message?.setHeader(name, value as string);
  };
  for (const name of isWhole ? ["to", "cc", "bcc"] : []) set(name, old.getHeader(name));
  for (const name of isWhole ? [] : ["to", "bcc"])
    set(name, [fields[name] ?? []].flat().join(", "));
  if (hideNames) set("from", old.getEnvelope().from);
  else for (const name of ["from", "sender", "reply-to"]) set(name, old.getHeader(name));
}
