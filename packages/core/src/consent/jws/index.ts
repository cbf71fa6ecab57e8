export { type SignReceiptOptions, signReceipt } from "./sign-receipt.ts";
export { type SignatureAlgorithm, signatureAlgorithm } from "./signature-algorithm.ts";
export { type ReceiptVerdict, type VerifyReceiptOptions, verifyReceipt } from "./verify-receipt.ts";
