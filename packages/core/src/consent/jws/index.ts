export {
  type SignatureAlgorithm,
  signatureAlgorithm,
} from "../../shared/hash/signature-algorithm.ts";
export { type SignReceiptOptions, signReceipt } from "./sign-receipt.ts";
export { type ReceiptVerdict, type VerifyReceiptOptions, verifyReceipt } from "./verify-receipt.ts";
