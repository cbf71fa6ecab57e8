/** What tells a server that two submits are the same report. `randomUUID` is there in secure contexts only. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint8Array(16))].join("-");
}
