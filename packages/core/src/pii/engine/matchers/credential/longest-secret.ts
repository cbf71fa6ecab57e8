/** Longest secret that is followed to its end: a private RSA key of 8192 bits, or a token with many claims. */
export const LONGEST_SECRET = 8192;
