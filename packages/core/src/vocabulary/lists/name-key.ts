/** Names that differ in capitals, spaces, full stops and legal form only are one. */
export const nameKey = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[.,]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/ (?:bv|nv|inc|llc|ltd|limited|gmbh|sas|sa|corp|corporation)$/, "");
