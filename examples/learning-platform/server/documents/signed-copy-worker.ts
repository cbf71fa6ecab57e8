import { agreementDocument, agreementHash } from "@bijsluiter/core/agreements";
import { writeDocx } from "@bijsluiter/core/documents/docx";
import { eq } from "drizzle-orm";
import type { Transporter } from "nodemailer";
import { offeredAgreement } from "../../documents/offered-agreement.ts";
import { messages } from "../../shared/messages.ts";
import type { Clock } from "../clock.ts";
import { mailsIn, markSent } from "../mail/mail-queue.ts";
import { type MailWorker, type MailWorkerOptions, startMailWorker } from "../mail/mail-worker.ts";
import { supplier } from "../supplier.ts";
import { docxType } from "./agreement-files.ts";
import { readAgreement } from "./read-agreement.ts";
import { requestReference } from "./request-signed-copy.ts";
import { signedCopyRequests } from "./tables.ts";

/** What the worker needs. */
export interface SignedCopyOptions extends MailWorkerOptions {
  readonly clock: Clock;
}

type Row = typeof signedCopyRequests.$inferSelect;

/**
 * Starts telling the board that someone asked for a signed copy. The mail goes to the address in the agreement: who fills in a
 * form cannot make this server write to others.
 */
export function startSignedCopyWorker(options: SignedCopyOptions): Promise<MailWorker> {
  return startMailWorker(options, {
    mails: mailsIn(options.database, signedCopyRequests),
    deliver: (transport, { id }) => deliver(transport, id, options),
  });
}

async function deliver(
  transport: Transporter,
  id: number,
  { database, clock }: SignedCopyOptions,
): Promise<void> {
  const [row] = await database
    .select()
    .from(signedCopyRequests)
    .where(eq(signedCopyRequests.id, id));
  if (!row) return;
  const { controller, processor } = offeredAgreement;
  await transport.sendMail({
    from: supplier.from,
    to: { name: controller.name, address: controller.email },
    ...(processor.email && { cc: { name: processor.name, address: processor.email } }),
    subject: `Getekend exemplaar gevraagd: ${row.agreementId} (${requestReference(id)})`,
    text: letter(row),
    messageId: `<signed-copy-${id}-${row.agreementHash.slice(0, 16)}@leerplein.example>`,
    headers: { "X-Agreement-Hash": row.agreementHash },
    attachments: await textAsAsked(row, { database }),
  });
  await markSent(database, { queue: signedCopyRequests, id, at: clock() });
}

/** The text to sign; none when another has taken its place since it was asked for. */
async function textAsAsked(row: Row, { database }: Pick<SignedCopyOptions, "database">) {
  const agreement = await readAgreement(database);
  if (agreementHash(agreement) !== row.agreementHash) return [];
  const stampedAt = row.receivedAt.toISOString();
  const document = agreementDocument(agreement, messages.nl);
  const content = Buffer.from(await writeDocx(document, { stampedAt }));
  return [{ filename: `${row.agreementId}.docx`, content, contentType: docxType }];
}

const letter = ({ id, board, name, function: role, email, agreementId, agreementHash }: Row) =>
  `Beste ${board},

Er is een getekend exemplaar gevraagd van verwerkersovereenkomst ${agreementId}.

Aanvraag: ${requestReference(id)}
Gevraagd door: ${name}, ${role}
E-mailadres: ${email}

Het gaat om de tekst met dit kenmerk (SHA-256):
${agreementHash}

Die tekst zit als Word-bestand bij dit bericht. Klopt er iets niet, of is deze aanvraag niet van u? Antwoord dan op dit bericht.

Leerplein Media B.V.`;
