/**
 * Functions that say in their docstring that they take what was checked before, with the reason. Every other function
 * of every door throws `InvalidInputError` for what it cannot use, and nothing else.
 */
export const unchecked: Readonly<Record<string, string>> = {
  "core: rule": "takes code, not input",
  "core: toIssues": "takes what a schema reported, not input",
  "core: InvalidInputError": "takes issues that the caller made",
  "breaches: describeReport": "a form shows answers with it that are not valid yet",
  ...Object.fromEntries(
    ["fromDrizzle", "fromKnex", "fromKysely", "fromPg", "fromPglite", "fromPostgresJs"].map(
      (name) => [`postgres: ${name}`, "takes a driver of the caller, not input"],
    ),
  ),
  "postgres: migrate": "takes a client of the caller, not input",
  "postgres: openConsentLedger": "takes a client of the caller, not input",
  "postgres: openRegister": "takes a client of the caller, not input",
  "outbound: jweEncryptor": "takes a library and code of the caller, not input",
  "outbound: memoryPortalStore": "takes nothing",
  "outbound: openPgpEncryptor": "takes a library and code of the caller, not input",
  "outbound: portalEncryptor": "takes a library and code of the caller, not input",
  "outbound/smime: smimeEncryptor": "takes code of the caller, not input",
  "inserts: outlineForBoard": "ships no schema to a page; outlineInsert checks",
  "inserts: outlineForParent": "ships no schema to a page; outlineInsert checks",
  "inserts: outlineForPupil": "ships no schema to a page; outlineInsert checks",
  "consent: composeChoice":
    "runs in a banner of 4 kB, without a validator; appendEvent checks what it made",
  "consent/state: askingReason":
    "as the whole door: without a validator, for records checked on the server",
  "consent/state: composeChoice": "as the whole door",
  "consent/state: effectiveState": "as the whole door; the checked twin is in /consent",
  "consent/state: needsAsking": "as the whole door; the checked twin is in /consent",
  "consent/state: viewFor": "as the whole door; the checked twin is in /consent",
  "consent/state: visitorState": "as the whole door",
};
