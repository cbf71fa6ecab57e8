/** Licences, as SPDX names them, that a dependency in production and anything bundled may have. */
export const allowedLicences = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
];

/**
 * Packages with another licence (MPL-2.0, Zlib), as `{ name, licence, reason }`. Only for what an optional peer brings and
 * a host installs itself: what is bundled or required never has an exception.
 */
export const exceptions = [];

/** Works with a licence of their own that tables may draw on: a data file that names one says under which licence. */
export const licensedSources = [
  { name: /\bDPV\b|Data Privacy Vocabulary/, licence: "W3C" },
  { name: /\bCLDR\b/, licence: "Unicode-3.0" },
  { name: /\bWikidata\b/, licence: "CC0-1.0" },
  { name: /\bPresidio\b/, licence: "MIT" },
  { name: /\blibphonenumber\b/, licence: "Apache-2.0" },
];

/** Works whose terms do not go with ours: nothing in a table may come from them. */
export const refusedSources = [/\bWikipedia\b/, /\bOpenStreetMap\b/];

/**
 * Why what a room keeps in `data/` may be used, for rooms whose files do not say it one by one. A room that is not here says it
 * in each file, with `Licence:` or `Standing:`.
 */
export const standings = {
  "core/src/agreements": "our own wording after statutes and published models; articles are facts",
  "core/src/breaches": "our own wording after statutes and guidelines; terms and numbers are facts",
  "core/src/calendar": "days of statutes are facts",
  "core/src/consent": "our own wording; ages and countries are facts of statutes",
  "core/src/inserts": "our own wording after statutes and published models",
  "core/src/pii": "formats and numbers of registers are facts",
  "core/src/mail": "syntax and limits of RFCs are facts; our own wording",
  "core/src/outbound": "names of a product that others publish are facts; our own wording",
  "core/src/retention": "periods of statutes and selection lists are facts; our own wording",
  "core/src/rights": "articles of a statute are facts; states and words are our own",
  "core/src/services": "our own wording; figures of statutes and agreements are facts",
  "core/src/vocabulary": "codes of standards are facts; our own wording",
};
