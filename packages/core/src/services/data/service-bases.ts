import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const gdpr = "https://eur-lex.europa.eu/eli/reg/2016/679/oj";

/**
 * What asks for the terms of a service. `verifiedOn` is null where the text itself was not read, as for articles from memory
 * and what was read in copies or quotations. Written 2026-11-29.
 */
export const serviceBases = deepFreeze({
  purposes: { kind: "statute", ref: "GDPR art. 5(1)(b)", url: gdpr, verifiedOn: null },
  storage: { kind: "statute", ref: "GDPR art. 5(1)(e)", url: gdpr, verifiedOn: null },
  confidential: { kind: "statute", ref: "GDPR art. 5(1)(f) and 32", url: gdpr, verifiedOn: null },
  demonstrable: { kind: "statute", ref: "GDPR art. 5(2)", url: gdpr, verifiedOn: null },
  ground: { kind: "statute", ref: "GDPR art. 6(1)", url: gdpr, verifiedOn: null },
  informing: { kind: "statute", ref: "GDPR art. 13", url: gdpr, verifiedOn: null },
  access: {
    kind: "guidance",
    ref: "HR 29 June 2007, ECLI:NL:HR:2007:AZ4663 and AZ4664: copies and transcripts of recordings; GDPR art. 15(3)",
    verifiedOn: null,
  },
  others: { kind: "statute", ref: "GDPR art. 15(4)", url: gdpr, verifiedOn: null },
  correction: { kind: "statute", ref: "GDPR art. 16 and 17", url: gdpr, verifiedOn: null },
  protective: { kind: "statute", ref: "GDPR art. 25(2)", url: gdpr, verifiedOn: null },
  instruction: { kind: "statute", ref: "GDPR art. 28(3)(a)", url: gdpr, verifiedOn: null },
  end: { kind: "statute", ref: "GDPR art. 28(3)(g)", url: gdpr, verifiedOn: null },
  subProcessors: { kind: "statute", ref: "GDPR art. 28(2)", url: gdpr, verifiedOn: null },
  available: { kind: "statute", ref: "GDPR art. 32(1)(b) and (c)", url: gdpr, verifiedOn: null },
  tested: { kind: "statute", ref: "GDPR art. 32(1)(d)", url: gdpr, verifiedOn: null },
  breach: { kind: "statute", ref: "GDPR art. 33(2)", url: gdpr, verifiedOn: null },
  transfers: { kind: "statute", ref: "GDPR chapter V, art. 44-49", url: gdpr, verifiedOn: null },
  recordingPromise: {
    kind: "contract",
    ref: "publisher's page on privacy: announced by a voice at the start, at most a year, closed to the unauthorised",
    verifiedOn: "2026-11-22",
  },
  recordingLimits: {
    kind: "guidance",
    ref: "commentary on recordings of calls: naming training alone bars use as proof; no use to judge staff",
    verifiedOn: null,
  },
  ownershipPromise: {
    kind: "contract",
    ref: "provider's page on security: the customer owns the data, none is used for advertising",
    verifiedOn: "2026-11-22",
  },
  settingsPromise: {
    kind: "contract",
    ref: "provider's page on security: defaults, and settings that the provider makes",
    verifiedOn: "2026-11-22",
  },
  exportPromise: {
    kind: "contract",
    ref: "provider's page on security: data can be copied during the term and 90 days after, without help",
    verifiedOn: "2026-11-22",
  },
  changePromise: {
    kind: "contract",
    ref: "provider's page on security: told of important changes and of unauthorised access",
    verifiedOn: "2026-11-22",
  },
  serviceLevel: {
    kind: "contract",
    ref: "Microsoft, Service Level Agreement for Online Services: 90 days' notice of an adverse change (copies)",
    verifiedOn: null,
  },
  availability: {
    kind: "norm",
    ref: "ROSA certification scheme in the words of MORA: recovery may exceed 24 hours (low), within 24 hours (medium)",
    verifiedOn: "2026-11-22",
  },
  houseRule: { kind: "policy", ref: "our own reading, without a source", verifiedOn: null },
}) satisfies Record<string, LegalSource>;
