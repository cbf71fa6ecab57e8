import { exportJWK, generateKeyPair, type JWK } from "jose";
import type { Database } from "../../database/open-database.ts";
import { keptSetting } from "../../site/kept-setting.ts";

/** The key that signs receipts, and what anyone may have of it. */
export interface ReceiptKey {
  readonly algorithm: "EdDSA";
  readonly keyId: string;
  readonly privateKey: JWK;
  readonly publicKey: JWK;
}

/** The key of this platform, made at the first start. A real platform keeps it in a vault, and changes it now and then. */
export function receiptKey(database: Database): Promise<ReceiptKey> {
  return keptSetting(database, "receipt-key", async (): Promise<ReceiptKey> => {
    const pair = await generateKeyPair("EdDSA", { extractable: true });
    const privateKey = await exportJWK(pair.privateKey);
    const keyId = "receipts-1";
    const publicKey = {
      ...(await exportJWK(pair.publicKey)),
      kid: keyId,
      alg: "EdDSA",
      use: "sig",
    };
    return { algorithm: "EdDSA", keyId, privateKey, publicKey };
  });
}
