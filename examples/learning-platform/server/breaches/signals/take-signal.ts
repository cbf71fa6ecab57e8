import {
  type BreachEvent,
  type BreachStep,
  type IncompleteReport,
  notKnownYetFields,
  toRegisterEntry,
} from "@bijsluiter/core/breaches";
import { toDay } from "@bijsluiter/core/calendar";
import type { Clock } from "../../clock.ts";
import type { Database } from "../../database/open-database.ts";
import { registerOf } from "../register/register-of.ts";

/** Something that somebody noticed. */
export interface Signal {
  readonly step: Extract<BreachStep, { readonly kind: "signal" }>;
  /** When it came; it is written down now. */
  readonly at: string;
  readonly by: string;
  readonly role: BreachEvent["role"];
  readonly key: string;
}

/** What the sender gets back, now and at every retry. */
export interface SignalReceipt {
  readonly reference: string;
  readonly receivedAt: string;
}

/** Writes a signal down as a file of its own, once for each key: a report that knows no more than the signal, and the signal itself. */
export function takeSignal(
  { step, at, by, role, key }: Signal,
  on: { readonly database: Database; readonly clock: Clock },
) {
  const request = { step, at };
  return registerOf(on.database).writeOnce<SignalReceipt>(
    { key, request, at: on.clock() },
    async (writer) => {
      const recordedAt = on.clock();
      const year = toDay(recordedAt, "Europe/Amsterdam").slice(0, 4);
      const reference = await writer.nextReference(`DL-${year}-`);
      await writer.append({
        reference,
        recordedAt,
        recordedBy: by,
        role,
        event: { kind: "reported", report: reportOf(step, at) },
      });
      await writer.append(toRegisterEntry(reference, { step, at, recordedAt, by, role }));
      return { reference, receivedAt: recordedAt };
    },
  );
}

const discoveries = {
  monitoring: "processor-detected",
  user: "controller-detected",
  staff: "processor-detected",
  "third-party": "external-party",
  supplier: "other",
  press: "press",
} as const;

/** The people of Leerplein who take it from here. */
const contact = {
  reporter: {
    name: "Servicedesk Leerplein",
    role: "Servicedesk",
    email: "servicedesk@leerplein.example",
    phone: "030 000 00 00",
  },
  contactPoint: { name: "Functionaris gegevensbescherming", email: "fg@leerplein.example" },
} as const;

const reportOf = ({ summary, source }: Signal["step"], at: string): IncompleteReport => ({
  kind: "incomplete",
  incident: { summary },
  timeline: { discoveredAt: at, discovery: discoveries[source] },
  contact,
  notKnownYet: notKnownYetFields,
});
