/**
 * An id that tells nothing, also to tell a server that two sends are one. `randomUUID` is there in secure contexts only.
 */
export function newId(): string {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].join("-");
}
