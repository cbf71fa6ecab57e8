import { deepFreeze } from "../../shared/deep-freeze.ts";
import { serviceBases as bases } from "./service-bases.ts";

/**
 * Who hears of which change. The 90 days for terms are in copies of the provider's agreement; the 30 days for a sub-processor
 * stand in a supplier's own text and no law; 72 hours is what suppliers promise a board, the law has no hours. The rest
 * is our own proposal: an agreement that says otherwise comes in their place.
 * Source: the bases of the rows, written 2026-11-29.
 */
export const serviceChangeRows = deepFreeze([
  {
    kind: "sub-processor",
    tell: ["board", "privacy-officer"],
    channels: ["email", "letter"],
    daysBefore: 30,
    basis: bases.subProcessors,
  },
  {
    kind: "location",
    tell: ["board", "privacy-officer"],
    channels: ["email", "letter"],
    daysBefore: 30,
    basis: bases.changePromise,
  },
  {
    kind: "terms-adverse",
    tell: ["board"],
    channels: ["email", "letter", "portal"],
    daysBefore: 90,
    basis: bases.serviceLevel,
  },
  {
    kind: "security-lowered",
    tell: ["board", "privacy-officer", "administrator"],
    channels: ["email", "letter"],
    daysBefore: 30,
    basis: bases.changePromise,
  },
  {
    kind: "feature",
    tell: ["administrator"],
    channels: ["email", "portal"],
    daysBefore: 14,
    basis: bases.changePromise,
  },
  {
    kind: "purpose",
    tell: ["board", "privacy-officer"],
    channels: ["email", "letter"],
    daysBefore: 30,
    basis: bases.instruction,
  },
  {
    kind: "end-of-service",
    tell: ["board", "administrator"],
    channels: ["email", "letter"],
    daysBefore: 90,
    basis: bases.end,
  },
  {
    kind: "unauthorised-access",
    tell: ["board", "privacy-officer"],
    channels: ["email", "phone"],
    withinHours: 72,
    basis: bases.breach,
  },
]);
