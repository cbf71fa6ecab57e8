import { expect, it } from "vitest";
import { pupil } from "../../../test/rights-requests.ts";
import type { RequestSubject } from "../request/request-subject.ts";
import type { Requester } from "../request/requester.ts";
import { requestStanding } from "./request-standing.ts";

const before = "2026-12-08T12:00:00+01:00";
const from = "2026-12-09T00:00:00+01:00";
const self: Requester = { role: "subject" };
const guardian = (id: string): Requester => ({ role: "guardian", id });
const parent = guardian("guardian-71b2");
const lawyer = (mandateFrom: string, mandateSeen: "yes" | "no" | "unknown"): Requester => ({
  role: "representative",
  id: "lawyer-1",
  mandateFrom,
  mandateSeen,
});
const adult: RequestSubject = { kind: "adult", id: "p-1", group: "staff" };
const curated: RequestSubject = {
  ...adult,
  curatele: { from: "2026-01-01" },
  guardians: [{ id: "curator-1", role: "curator", authority: "yes" }],
};

it.each<[string, RequestSubject, Requester, string, string, string, readonly string[]]>([
  ["a pupil of 15", pupil, self, before, "no", "below-sixteen", []],
  ["a pupil on the day of turning 16", pupil, self, from, "yes", "own-data", []],
  ["a pupil who passed 16", { ...pupil, sixteen: "passed" }, self, before, "yes", "own-data", []],
  [
    "a pupil of unknown age",
    { ...pupil, sixteen: "unknown" },
    self,
    before,
    "unknown",
    "age-unknown",
    [],
  ],
  ["a parent with authority", pupil, parent, before, "yes", "has-authority", []],
  ["the same parent, from 16", pupil, parent, from, "no", "from-sixteen", ["progress"]],
  [
    "a parent without authority",
    pupil,
    guardian("guardian-90aa"),
    before,
    "no",
    "without-authority",
    ["important-information"],
  ],
  [
    "a parent whose authority nobody looked up",
    pupil,
    guardian("guardian-1234"),
    before,
    "unknown",
    "authority-unknown",
    [],
  ],
  ["the same, from 16", pupil, guardian("guardian-1234"), from, "no", "from-sixteen", []],
  [
    "a guardian that is no parent, without authority",
    { ...pupil, guardians: [{ id: "g", role: "guardian", authority: "no" }] },
    guardian("g"),
    before,
    "no",
    "without-authority",
    [],
  ],
  [
    "a parent without authority beside others with it",
    { ...pupil, guardians: [...(pupil.guardians ?? [])].reverse() },
    guardian("guardian-90aa"),
    before,
    "no",
    "without-authority",
    ["important-information"],
  ],
  [
    "a parent without authority of an adult under curatele",
    { ...curated, guardians: [{ id: "p", role: "parent", authority: "no" }] },
    guardian("p"),
    before,
    "no",
    "without-authority",
    [],
  ],
  [
    "a curator whose authority nobody looked up",
    { ...curated, guardians: [{ id: "curator-1", role: "curator", authority: "unknown" }] },
    guardian("curator-1"),
    before,
    "unknown",
    "authority-unknown",
    [],
  ],
  [
    "a parent, while nobody looked who the guardians are",
    { kind: "child", id: "pupil-6b0c", group: "pupil", sixteen: "2026-12-09" },
    parent,
    before,
    "unknown",
    "authority-unknown",
    [],
  ],
  [
    "a parent of a pupil who passed 16",
    { ...pupil, sixteen: "passed" },
    parent,
    before,
    "no",
    "from-sixteen",
    ["progress"],
  ],
  [
    "a curator of a child of unknown age",
    {
      ...pupil,
      sixteen: "unknown",
      curatele: { from: "2026-01-01" },
      guardians: [{ id: "curator-1", role: "curator", authority: "yes" }],
    },
    guardian("curator-1"),
    before,
    "yes",
    "has-authority",
    [],
  ],
  [
    "a lawyer of a parent, from 16: no progress is told",
    pupil,
    lawyer("guardian-71b2", "yes"),
    from,
    "no",
    "from-sixteen",
    [],
  ],
  ["a stranger", pupil, guardian("guardian-x"), before, "no", "without-authority", []],
  [
    "a parent of a child of unknown age",
    { ...pupil, sixteen: "unknown" },
    parent,
    before,
    "unknown",
    "age-unknown",
    [],
  ],
  ["an adult", adult, self, before, "yes", "own-data", []],
  ["a parent of an adult", adult, parent, before, "no", "without-authority", []],
  ["an adult under curatele", curated, self, before, "no", "under-curatele", []],
  ["a curator", curated, guardian("curator-1"), before, "yes", "has-authority", []],
  [
    "a curator before the curatele",
    curated,
    guardian("curator-1"),
    "2025-12-31T12:00:00+01:00",
    "no",
    "without-authority",
    [],
  ],
  ["a lawyer of an adult", adult, lawyer("subject", "yes"), before, "yes", "mandated", []],
  [
    "a lawyer whose mandate nobody saw",
    adult,
    lawyer("subject", "unknown"),
    before,
    "unknown",
    "mandate-not-seen",
    [],
  ],
  [
    "a lawyer without a mandate",
    adult,
    lawyer("subject", "no"),
    before,
    "no",
    "mandate-not-seen",
    [],
  ],
  ["a lawyer of a pupil of 15", pupil, lawyer("subject", "yes"), before, "no", "below-sixteen", []],
  [
    "a lawyer of a parent with authority",
    pupil,
    lawyer("guardian-71b2", "yes"),
    before,
    "yes",
    "mandated",
    [],
  ],
  [
    "a lawyer of a parent without authority",
    pupil,
    lawyer("guardian-90aa", "yes"),
    before,
    "no",
    "without-authority",
    [],
  ],
])("%s", (_who, subject, requester, at, mayAsk, because, mayKnow) => {
  expect(requestStanding({ subject, requester, at })).toEqual({ mayAsk, because, mayKnow });
});
