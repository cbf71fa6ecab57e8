import { buffer } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/open-database.ts";
import { receivedMail } from "./tables.ts";

/** Largest message that the sink takes. */
const MAX_BYTES = 1_000_000;

/** An SMTP server that keeps what it gets. */
export interface MailSink {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts an SMTP server on loopback that stands for the mail servers of the boards. */
export async function startMailSink(
  on: { readonly database: Database; readonly clock: Clock },
  port = 0,
): Promise<MailSink> {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MAX_BYTES,
    logger: false,
    onData(stream, session, done) {
      const recipient = session.envelope.rcptTo.map(({ address }) => address).join(", ");
      buffer(stream)
        .then((source) =>
          on.database
            .insert(receivedMail)
            .values({ recipient, receivedAt: new Date(on.clock()), source }),
        )
        .then(
          () => done(null),
          () => done(new Error("Not stored")),
        );
    },
  });
  // A client that hangs up is its own business.
  server.on("error", () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("The sink has no port.");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
