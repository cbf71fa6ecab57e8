import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Hosts that an address of a real organisation does not have: those of examples and tests, and those of mail that anybody can
 * get for nothing. `.example` is left out: this package's own examples use it.
 * Sources: RFC 2606 and RFC 6761 for names of examples and tests; our own list of mail hosts common in the Netherlands, not
 * complete. Written 2026-11-30.
 */
export const doubtfulAddresses = deepFreeze({
  exampleSites: [
    "example.com",
    "example.net",
    "example.org",
    "example.nl",
    "voorbeeld.nl",
    "domain.com",
    "domein.nl",
  ],
  exampleEnds: ["test", "invalid", "localhost", "local"],
  freeMail: [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "outlook.nl",
    "hotmail.com",
    "hotmail.nl",
    "live.com",
    "live.nl",
    "msn.com",
    "yahoo.com",
    "yahoo.nl",
    "icloud.com",
    "me.com",
    "aol.com",
    "gmx.com",
    "gmx.net",
    "mail.com",
    "proton.me",
    "protonmail.com",
    "ziggo.nl",
    "kpnmail.nl",
    "kpnplanet.nl",
    "planet.nl",
    "hetnet.nl",
    "home.nl",
    "upcmail.nl",
    "chello.nl",
    "casema.nl",
    "xs4all.nl",
    "telfort.nl",
    "tele2.nl",
    "zonnet.nl",
    "quicknet.nl",
  ],
});
