/** Files that the commands on the pages read, as a reader has them. Made up. */
export const readersFiles = {
  "exports/pupils.csv": "naam;bsn\nJan;111222333\n",
  "src/mail.txt": "Mail jan@example.org",
  "letter.txt": "Mail jan@example.org\n",
  "rows.csv": "mail\njan@example.org\n",
  "rows.ndjson": '{"mail":"jan@example.org"}\n',
};

/**
 * Commands that are not run, by how they begin, and why. Of `npm run NAME` and `npm install NAME` the test holds that the script,
 * and the package, are there.
 */
export const notRun = {
  "npm install": "downloads; the proof named consumers installs both packages",
  "npx @bijsluiter/core mail": "asks DNS of the network; its own tests ask a server on loopback",
  "npm run demo": "serves until it is stopped; the tests of the demo start it",
  "PORT=": "serves until it is stopped; the block above it is loaded and called",
  "npm start": "serves until it is stopped; the proof named consumers opens each example",
  "npm test": "is what runs this test",
  "npm run": "a script of the example, which its own tests start",
};

/** Functions that blocks export and that are not called there, by name, and why. Their block is compiled and loaded all the same. */
export const notCalled = {
  POST: "is called by the test: with a report, and with nothing",
  exportOf: "asks a PostgreSQL server; the tests of postgres/export run it on one",
  consentOf: "asks options of the site; the tests of consent-server call it",
  startConsent: "asks a browser; the browser tests of clearing run it",
  judge: "is called by createConsent; the tests of consent give it",
  startWorker: "asks a queue; the tests of postgres/queue run it on pg-boss",
  queueApproved: "asks a queue; the tests of postgres/queue run it on pg-boss",
  afterSweep: "asks a sweep; the tests of postgres/sweeper carry one out",
  encryptors: "asks keys and a library; the tests of outbound/encrypt give them",
  sealAndCheck: "asks a receipt; the tests of consent/jws sign one",
  storages: "asks a browser; the browser tests of cookies run it",
  useFilms: "is a hook; the tests of consent use them inside a provider",
  defineElements: "asks a browser; the browser tests of embed define them",
  dryRun: "asks a PostgreSQL server; the tests of postgres/sweeper run it on one",
  header: "asks choices; the tests of consent-server give them",
  scripts: "makes elements for a page with a provider; the browser tests show them",
};

/** Commands that are run in bash with the program of the build, by how they begin, and how each ends. */
export const endings = [
  ["printf", 0],
  ["npx @bijsluiter/core scan --redact", 1],
  ["npx @bijsluiter/core scan --sarif", 1],
  ["npx @bijsluiter/core scan", 1],
  ["npx @bijsluiter/core init", 0],
  ["npx @bijsluiter/core check insert.json", 0],
  ["npx @bijsluiter/core check mine.json", 1],
  ["npx @bijsluiter/core check first.json", 1],
  ["npx @bijsluiter/core check retention-policy.json", 0],
  ["npx @bijsluiter/core fix insert.json", 0],
  ["npx @bijsluiter/core render", 0],
  ["npx @bijsluiter/core diff insert.json insert.json", 0],
  ["npx @bijsluiter/core diff", 1],
  ["npx @bijsluiter/core help", 0],
  ["npx @bijsluiter/core --version", 0],
  // `xargs` gives 123 for any failure of the command.
  ["#!/bin/sh", 123],
];
