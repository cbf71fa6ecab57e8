import {
  dpvConsentTypes,
  dpvRoles,
  dpvStatuses,
  representedJustification,
} from "../data/dpv-terms.ts";
import type { ConsentEvent } from "../record/consent-event.ts";
import { isChoice } from "../record/is-choice.ts";
import { personOf } from "../record/person-of.ts";
import type { DpvNode } from "./dpv-node.ts";
import { dpvNotice } from "./dpv-notice.ts";
import { dpvDuration } from "./dpv-process.ts";

/** Status of consent after an event; empty for an event that does not change it. */
export function dpvStatus(event: ConsentEvent, iriOf: (id: string) => string): readonly DpvNode[] {
  if (!(event.state in dpvStatuses)) return [];
  const status = dpvStatuses[event.state as keyof typeof dpvStatuses];
  const fixed = {
    "dct:identifier": event.id,
    "dpv:isIndicatedAtTime": new Date(event.time).toISOString(),
  };
  if (!isChoice(event))
    return [{ ...fixed, "@type": status, "dpv:isIndicatedBy": iriOf(event.by.id) }];
  const { id, role } = personOf(event);
  return [
    {
      ...fixed,
      "@type": [status, dpvConsentTypes[event.eventType]],
      "dpv:isIndicatedBy": {
        "@id": iriOf(id),
        "@type": dpvRoles[role],
        ...(role !== "subject" && { "dpv:hasJustification": representedJustification }),
      },
      ...("onBehalfOf" in event.by && { "dpv:isImplementedByEntity": iriOf(event.by.id) }),
      "dpv:hasIndicationMethod": `${event.evidence.surface}: ${event.indicationMethod}`,
      "dpv:hasDuration": dpvDuration(event.validity ?? { kind: "endless" }),
      "dpv:hasNotice": dpvNotice(event.notice),
    },
  ];
}
