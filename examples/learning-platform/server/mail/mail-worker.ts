import { createTransport, type Transporter } from "nodemailer";
import type { OpenDatabase } from "../database/open-database.ts";
import type { OpenMails } from "./mail-queue.ts";

/** Sends what is in a queue, in the background. */
export interface MailWorker {
  /** Look now: something was written. */
  readonly wake: () => void;
  /** Finishes the mail at hand and stops. */
  readonly close: () => Promise<void>;
}

/** What any worker needs. */
export interface MailWorkerOptions extends Pick<OpenDatabase, "database" | "kind"> {
  readonly smtpUrl: string;
  readonly mailClaimSeconds: number;
  readonly mailRetryMs: number;
  /** Told the code of a failure, for a log. */
  readonly onFailure: (code: string) => void;
}

/** A mail that a worker holds, and how often it was tried. */
interface HeldMail {
  readonly id: unknown;
  /** The one at hand included. */
  readonly attempts: number;
}

/** Which mails a worker sends, and how one of them is delivered and marked as sent. */
export interface MailJob<Mail extends HeldMail> {
  readonly mails: OpenMails<Mail>;
  readonly deliver: (transport: Transporter, mail: Mail) => Promise<void>;
}

/** Starts sending, with what an earlier run left open first. A mail is never lost, and may be delivered twice. */
export async function startMailWorker<Mail extends HeldMail>(
  options: MailWorkerOptions,
  job: MailJob<Mail>,
): Promise<MailWorker> {
  if (options.kind === "embedded") await job.mails.release();
  const transport = createTransport({
    url: options.smtpUrl,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
  });
  let stopped = false;
  let woken = false;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> = Promise.resolve();

  async function work(): Promise<void> {
    do {
      woken = false;
      try {
        while (!stopped && (await sendNext(transport, options, job)));
      } catch (error) {
        options.onFailure(codeOf(error));
      }
    } while (woken && !stopped);
    if (!stopped) timer = setTimeout(start, options.mailRetryMs);
  }
  function start(): void {
    clearTimeout(timer);
    timer = undefined;
    working = work();
  }
  start();
  return {
    wake() {
      if (timer) start();
      else woken = true;
    },
    async close() {
      stopped = true;
      clearTimeout(timer);
      await working;
      transport.close();
    },
  };
}

/** True when there was something to send. */
async function sendNext<Mail extends HeldMail>(
  transport: Transporter,
  { mailClaimSeconds, mailRetryMs, onFailure }: MailWorkerOptions,
  { mails, deliver }: MailJob<Mail>,
): Promise<boolean> {
  const claimed = await mails.claim({ seconds: mailClaimSeconds });
  if (!claimed) return false;
  try {
    await deliver(transport, claimed);
  } catch (error) {
    const code = codeOf(error);
    const againInMs = mailRetryMs * Math.min(2 ** (claimed.attempts - 1), 100);
    await mails.failed(claimed.id, { code, againInMs });
    onFailure(code);
  }
  return true;
}

/** A code such as `ECONNECTION`; the text of an error may quote a mail and stays here. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : "FAILED";
}
