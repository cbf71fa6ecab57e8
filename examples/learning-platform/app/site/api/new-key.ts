/** A key by which the server knows a request again. `randomUUID` is there in secure contexts only. */
export function newKey(): string {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].join("-");
}
