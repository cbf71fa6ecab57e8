import * as z from "zod/mini";

const algorithms = ["EdDSA", "ES256"] as const;

/** Signature algorithm: Ed25519, or ECDSA with P-256 and SHA-256. No secret that both sides share. */
export type SignatureAlgorithm = (typeof algorithms)[number];

/** Checks a {@link SignatureAlgorithm}. */
export const signatureAlgorithm: z.ZodMiniType<SignatureAlgorithm> = z.enum(algorithms);
