export type { SmimeSigner } from "./signed-data.ts";
export { type SmimeEncryptorOptions, smimeEncryptor } from "./smime-encryptor.ts";
