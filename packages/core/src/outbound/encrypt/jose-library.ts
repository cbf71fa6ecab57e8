/** The part of the library `jose`, version 6, that is used. Pass `import * as jose from "jose"`. */
export interface JoseLibrary {
  readonly CompactEncrypt: new (plaintext: Uint8Array) => JoseEncrypt;
  /** Decrypts a JWE in compact form. */
  readonly compactDecrypt: (
    jwe: string,
    key: Uint8Array,
    options: {
      readonly keyManagementAlgorithms: string[];
      readonly contentEncryptionAlgorithms: string[];
    },
  ) => Promise<{ readonly plaintext: Uint8Array; readonly protectedHeader: object }>;
}

/** Builder of a JWE. */
export interface JoseEncrypt {
  /** Sets the protected header. */
  setProtectedHeader(header: {
    alg: string;
    enc: string;
    kid?: string;
    cty?: string;
    exp?: number;
  }): JoseEncrypt;
  /** Sets the initialisation vector, which the caller supplies. */
  setInitializationVector(iv: Uint8Array): JoseEncrypt;
  /** Encrypts for a key. Returns the compact form. */
  encrypt(key: never): Promise<string>;
}
