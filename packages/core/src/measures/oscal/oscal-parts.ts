import { canonicalJson, type Json } from "../../shared/hash/canonical-json.ts";
import { webAddress } from "../../shared/text/web-address.ts";
import type { MeasureEvidence } from "../measure/evidence.ts";
import type { Measure } from "../measure/measure.ts";
import { effectiveDay, evidenceUntil } from "../status/evidence-standing.ts";
import type { MeasureStatus } from "../status/measure-status-code.ts";
import type { OscalFinding, OscalObservation } from "./oscal-document.ts";
import { oneLine, oscalToken, prop } from "./oscal-names.ts";
import { uuidV5 } from "./uuid-v5.ts";

/** Namespace of the ids that follow from content; a UUID of our own. */
const SPACE = "6f1f8b0e-5c0c-5a53-9d0a-2c3e5b7a9d41";

/** Midnight in UTC, the beginning of a day. */
export const startOf = (day: string): string => `${day}T00:00:00Z`;

/** One piece of evidence as an observation. Its id follows from what it says, so that the same evidence keeps its id. */
export function observationOf(one: Measure, piece: MeasureEvidence): OscalObservation {
  const { kind, ref, sha256, collectedOn } = piece;
  const content = { measure: one.id, evidence: { ...piece } } as unknown as Json;
  return {
    uuid: uuidV5(SPACE, `observation ${canonicalJson(content)}`),
    title: oneLine(one.title),
    description: oneLine(ref),
    props: [
      prop("evidence-kind", kind),
      prop("effective-on", effectiveDay(piece)),
      ...(sha256 === undefined ? [] : [prop("sha256", sha256)]),
    ],
    methods: [kind === "test" || kind === "scan" ? "TEST" : "EXAMINE"],
    "relevant-evidence": [
      {
        ...(webAddress.safeParse(ref).success ? { href: ref } : {}),
        description: oneLine(ref),
      },
    ],
    collected: startOf(collectedOn),
    // The moment at which it no longer counts, which is after its last day.
    expires: `${evidenceUntil(piece)}T23:59:59Z`,
  };
}

const reasons = { yes: "pass", no: "fail", unknown: "other" } as const;

/** The standing of one measure as a finding. Only what can be shown to hold is satisfied. */
export function findingOf(
  one: Measure,
  { status, holds, dueOn }: MeasureStatus,
  observations: readonly OscalObservation[],
): OscalFinding {
  return {
    uuid: uuidV5(SPACE, `finding ${one.id}`),
    title: oneLine(one.title),
    description: oneLine(one.explanation ?? one.title),
    props: [
      prop("status", status),
      prop("owner", one.owner.party),
      ...one.refs.map(({ framework, edition, control }) =>
        prop("control", `${framework}:${edition} ${control}`),
      ),
      ...(dueOn === undefined ? [] : [prop("due-on", dueOn)]),
    ],
    target: {
      type: "objective-id",
      "target-id": oscalToken(one.id),
      status: {
        state: holds === "yes" ? "satisfied" : "not-satisfied",
        reason: reasons[holds],
      },
    },
    ...(observations.length === 0
      ? {}
      : {
          "related-observations": observations.map(({ uuid }) => ({ "observation-uuid": uuid })),
        }),
  };
}
