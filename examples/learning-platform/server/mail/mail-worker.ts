import { createTransport, type Transporter } from "nodemailer";
import type { OpenDatabase } from "../database/open-database.ts";
import { claimMail, type MailQueue, markFailed, releaseClaims } from "./mail-queue.ts";

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

/** Which queue a worker empties, and how one mail of it is delivered and marked as sent. */
export interface MailJob {
  readonly queue: MailQueue;
  readonly deliver: (transport: Transporter, id: number) => Promise<void>;
}

/** Starts sending, with what an earlier run left open first. A mail is never lost, and may be delivered twice. */
export async function startMailWorker(
  options: MailWorkerOptions,
  job: MailJob,
): Promise<MailWorker> {
  if (options.kind === "embedded") await releaseClaims(options.database, job.queue);
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
async function sendNext(
  transport: Transporter,
  { database, mailClaimSeconds, mailRetryMs, onFailure }: MailWorkerOptions,
  { queue, deliver }: MailJob,
): Promise<boolean> {
  const claimed = await claimMail(database, { queue, seconds: mailClaimSeconds });
  if (!claimed) return false;
  const { id, attempts } = claimed;
  try {
    await deliver(transport, id);
  } catch (error) {
    const code = codeOf(error);
    const againInMs = mailRetryMs * Math.min(2 ** (attempts - 1), 100);
    await markFailed(database, { queue, id, code, againInMs });
    onFailure(code);
  }
  return true;
}

/** A code such as `ECONNECTION`; the text of an error may quote a mail and stays here. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^\w{1,40}$/.test(code) ? code : "FAILED";
}
