import * as z from "zod/mini";
import { toDay } from "../../calendar/to-day.ts";
import type { Json } from "../../shared/hash/canonical-json.ts";
import { parseInput } from "../../shared/parse-input.ts";
import type { DataCategoryCode } from "../../vocabulary/data-category-code.ts";
import { type FirstReport, firstReport } from "../breach-report.ts";
import { VERIS_VERSION, verisTerms } from "../data/veris/veris-terms.ts";
import type { Count } from "../report/answers/count.ts";
import { prose } from "../report/answers/prose.ts";
import { sidesTouched } from "../report/effect.ts";

/** An incident in VERIS format: plain JSON. */
export type VerisIncident = { readonly [name: string]: Json };

const identifier = prose(1);
const statusOf = z.enum(["Confirmed", "Suspected", "Near miss", "False positive"]);

/** Whether it was an incident, as a VERIS code. */
export type VerisStatus = z.infer<typeof statusOf>;

/**
 * A breach as a VERIS incident, for shared statistics. It contains no names, boards or narrative: the summary is a
 * code. Unknown facts are `Unknown`.
 *
 * @param options - `incidentId`: opaque id, chosen by the caller; `status`: default `Confirmed`.
 * @throws InvalidInputError when the report or an option is malformed.
 * @see VERIS 1.4.1
 */
export function toVeris(
  report: FirstReport,
  options: { readonly incidentId: string; readonly status?: VerisStatus },
): VerisIncident {
  const known = parseInput(firstReport, report);
  const { incidentId, status = "Confirmed" } = parseInput(verisOptions, options);
  const { incident, timeline, cause } = known;
  return {
    schema_version: VERIS_VERSION,
    incident_id: incidentId,
    security_incident: status,
    summary: incident.kind ?? "Unknown",
    actor: actorOf(cause?.origin, cause?.intent),
    action: incident.kind ? verisTerms.actions[incident.kind] : { unknown: {} },
    asset: { assets: [{ variety: "Unknown" }] },
    attribute: attributesOf(known),
    discovery_method: discoveryOf(timeline.discovery),
    timeline: { incident: dateOf(timeline) },
    // NAICS 61: education.
    victim: { industry: "61", country: ["NL"], employee_count: "Unknown" },
  };
}

const verisOptions = z.strictObject({
  incidentId: identifier,
  status: z.exactOptional(statusOf),
});

function actorOf(origin: string | undefined, intent: string | undefined): Json {
  const motive = [intent === "accidental" ? "NA" : "Unknown"];
  if (origin === "internal") return { internal: { motive, variety: ["Unknown"] } };
  if (origin === "external")
    return { external: { motive, variety: ["Unknown"], country: ["Unknown"] } };
  return { unknown: {} };
}

function discoveryOf(discovery: FirstReport["timeline"]["discovery"]): Json {
  const side = verisTerms.discovery[discovery];
  return side === "unknown" ? { unknown: true } : { [side]: { variety: ["Unknown"] } };
}

/** Day on which the breach began; the day of discovery if the start cannot be determined. */
function dateOf({ occurred, discoveredAt }: FirstReport["timeline"]): Json {
  const began = occurred && ("at" in occurred ? occurred.at : "from" in occurred && occurred.from);
  const [year, month, day] = toDay(began || discoveredAt)
    .split("-")
    .map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

function attributesOf({ effect, data, people }: FirstReport): Json {
  const sides = sidesTouched(effect?.effects ?? []);
  const total = numberOf(data?.records);
  const varieties = [...new Set((data?.categories ?? []).map(varietyOf))];
  const victims = [...new Set((people?.categories ?? []).map((code) => verisTerms.victims[code]))];
  return {
    ...((sides.includes("confidentiality") || sides.length === 0) && {
      confidentiality: {
        data_disclosure: disclosureOf(effect?.unintelligible, sides.length > 0),
        data: varieties.map((variety) => ({ variety })),
        data_victim: victims.length > 0 ? victims : ["Unknown"],
        ...(total !== undefined && { data_total: total }),
      },
    }),
    ...(sides.includes("integrity") && { integrity: { variety: ["Modify data"] } }),
    ...(sides.includes("availability") && { availability: { variety: ["Loss"] } }),
  };
}

const varietyOf = (code: DataCategoryCode): string =>
  (verisTerms.data as Partial<Record<DataCategoryCode, string>>)[code] ?? "Personal";

function disclosureOf(unintelligible: string | undefined, isKnown: boolean): string {
  if (!isKnown || unintelligible === undefined) return "Unknown";
  return unintelligible === "no" ? "Yes" : "Potentially";
}

function numberOf(count: Count | undefined): number | undefined {
  if (count === undefined || count.kind === "cannot-be-determined") return undefined;
  return count.kind === "range" ? count.maximum : count.value;
}
