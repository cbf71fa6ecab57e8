import {
  type ConsentEvent,
  type ConsentRecord,
  toDpv,
  toKantaraReceipt,
  toReceipt,
} from "@bijsluiter/core/consent";
import { signReceipt } from "@bijsluiter/core/consent/jws";
import type { ReceiptKey } from "./receipt-key.ts";

/** Every form in which a receipt can be had. */
export const receiptFormats = ["json", "kantara", "json-ld", "jws"] as const;

/** A form in which a receipt can be had. */
export type ReceiptFormat = (typeof receiptFormats)[number];

/** What a receipt is about and for whom. */
export interface ReceiptOf {
  /** The record as it was when the event came in. */
  readonly record: ConsentRecord;
  readonly event: ConsentEvent;
  readonly personId: string;
  readonly receivedAt: string;
}

/** A file to save. */
interface ReceiptFile {
  readonly body: string;
  readonly mediaType: string;
  readonly extension: string;
}

/** Whether the event said yes; only for a yes does the Kantara specification have a receipt. */
export const isYes = ({ state }: ConsentEvent): boolean => state === "given" || state === "renewed";

/** A receipt for one person as a file; the same words at every download. */
export async function renderReceipt(
  of: ReceiptOf,
  format: ReceiptFormat,
  key: ReceiptKey,
): Promise<ReceiptFile> {
  const { record, event, personId, receivedAt } = of;
  const receiptId = `receipt-${event.id}`;
  const asText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  switch (format) {
    case "json":
      return {
        body: asText(toReceipt(record, { receiptId, createdAt: receivedAt, personId })),
        mediaType: "application/json",
        extension: "json",
      };
    case "kantara":
      return {
        body: asText(
          toKantaraReceipt(record, {
            receiptId,
            eventId: event.id,
            personId,
            service: "Leerplein",
          }),
        ),
        mediaType: "application/json",
        extension: "kantara.json",
      };
    case "json-ld":
      return {
        body: asText(toDpv(record, { baseUrl: "https://leerplein.example/consent/", personId })),
        mediaType: "application/ld+json",
        extension: "jsonld",
      };
    case "jws":
      return {
        body: await signReceipt(toReceipt(record, { receiptId, createdAt: receivedAt, personId }), {
          key: key.privateKey,
          algorithm: key.algorithm,
          keyId: key.keyId,
        }),
        mediaType: "application/jose",
        extension: "jws",
      };
  }
}
