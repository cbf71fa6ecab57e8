import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Required items of a notice to a board, with the facts of a report for each.
 *
 * `promisedItems`: the six items that a publisher of learning material promises its schools in its privacy statement;
 * annex 2 of the sector's model agreement has the same headings. Read 2026-11-22. `statutoryItems`: items of the
 * notification from the board to the authority, Regulation (EU) 2016/679, art. 33(3)(a)-(d), OJ L 119, 4.5.2016.
 * Subparagraphs from memory, not verified.
 */
export const promisedItems = deepFreeze([
  {
    item: "characteristics",
    fields: [
      "timeline.discoveredAt",
      "incident.summary",
      "incident.securityAspect",
      "incident.narrative",
      "effect.effects",
    ],
    basis: {
      kind: "contract",
      ref: "supplier's promise on breach notices, item 1",
      verifiedOn: "2026-11-22",
    },
  },
  {
    item: "cause",
    fields: ["cause.description"],
    basis: {
      kind: "contract",
      ref: "supplier's promise on breach notices, item 2",
      verifiedOn: "2026-11-22",
    },
  },
  {
    item: "measures-taken",
    fields: ["measures.taken"],
    basis: {
      kind: "contract",
      ref: "supplier's promise on breach notices, item 3",
      verifiedOn: "2026-11-22",
    },
  },
  {
    item: "people-and-extent",
    fields: ["people.categories", "consequences.description"],
    basis: {
      kind: "contract",
      ref: "supplier's promise on breach notices, item 4",
      verifiedOn: "2026-11-22",
    },
  },
  {
    item: "size-of-group",
    fields: ["people.count"],
    basis: {
      kind: "contract",
      ref: "supplier's promise on breach notices, item 5",
      verifiedOn: "2026-11-22",
    },
  },
  {
    item: "kinds-of-data",
    fields: ["data.categories"],
    basis: {
      kind: "contract",
      ref: "supplier's promise on breach notices, item 6",
      verifiedOn: "2026-11-22",
    },
  },
]);

/** See {@link promisedItems}. */
export const statutoryItems = deepFreeze([
  {
    item: "nature-and-people",
    fields: ["incident.kind", "effect.effects", "people.categories", "people.count"],
    basis: {
      kind: "statute",
      ref: "GDPR art. 33(3)(a)",
      validFrom: "2018-05-25",
      verifiedOn: null,
    },
  },
  {
    item: "records",
    fields: ["data.categories", "data.records"],
    basis: {
      kind: "statute",
      ref: "GDPR art. 33(3)(a)",
      validFrom: "2018-05-25",
      verifiedOn: null,
    },
  },
  {
    item: "contact-point",
    fields: ["contact.contactPoint"],
    basis: {
      kind: "statute",
      ref: "GDPR art. 33(3)(b)",
      validFrom: "2018-05-25",
      verifiedOn: null,
    },
  },
  {
    item: "likely-consequences",
    fields: ["consequences.impacts", "consequences.description"],
    basis: {
      kind: "statute",
      ref: "GDPR art. 33(3)(c)",
      validFrom: "2018-05-25",
      verifiedOn: null,
    },
  },
  {
    item: "measures-taken-or-proposed",
    fields: ["measures.taken", "measures.planned"],
    basis: {
      kind: "statute",
      ref: "GDPR art. 33(3)(d)",
      validFrom: "2018-05-25",
      verifiedOn: null,
    },
  },
]);
