/** Part of the library `jose`, version 6, that is used: `import * as jose from "jose"` fits. */
export interface JoseLibrary {
  readonly CompactEncrypt: new (plaintext: Uint8Array) => JoseEncrypt;
  /** Opens a JWE in compact form. */
  readonly compactDecrypt: (
    jwe: string,
    key: Uint8Array,
    options: {
      readonly keyManagementAlgorithms: string[];
      readonly contentEncryptionAlgorithms: string[];
    },
  ) => Promise<{ readonly plaintext: Uint8Array; readonly protectedHeader: object }>;
}

/** A JWE that is being made. */
export interface JoseEncrypt {
  /** Sets the protected header. */
  setProtectedHeader(header: {
    alg: string;
    enc: string;
    kid?: string;
    cty?: string;
    exp?: number;
  }): JoseEncrypt;
  /** Sets the initialisation vector, so that it comes from the caller. */
  setInitializationVector(iv: Uint8Array): JoseEncrypt;
  /** Encrypts for a key; gives the compact form. */
  encrypt(key: never): Promise<string>;
}
