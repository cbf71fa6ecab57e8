import {
  type ErasureConnector,
  fileConnector,
  openConsentLedger,
  tableConnector,
} from "@bijsluiter/core/postgres";
import type { Clock } from "../../clock.ts";
import type { VoiceFiles } from "./voice-files.ts";

const ofUuid = { key: "id", keyType: "uuid" } as const;

/** The ways to the places of the inventory: tables, recordings, and the ledger of consent. */
export function erasureConnectors(voices: VoiceFiles, clock: Clock): readonly ErasureConnector[] {
  return [
    tableConnector({
      name: "tables",
      tables: {
        account: {
          name: "pupils",
          key: "id",
          actions: { anonymise: { set: { name: "", class_name: "" } } },
        },
        results: { name: "pupil_results", ...ofUuid },
        messages: { name: "pupil_messages", ...ofUuid },
        absence: { name: "pupil_absence", ...ofUuid },
        "voice-logs": { name: "voice_logs", ...ofUuid },
      },
    }),
    fileConnector({
      name: "files",
      has: (id) => voices.has(id),
      remove: (id) => voices.remove(id),
    }),
    consentConnector(clock),
  ];
}

/** Choices about photos: a record goes whole, in the transaction that logs it. */
const consentConnector = (clock: Clock): ErasureConnector => ({
  name: "consent",
  can: ["erase"],
  async preview({ recordIds }, client) {
    const found = await openConsentLedger(client).read({ subjectIds: recordIds });
    return found.map(({ subjectId }) => subjectId);
  },
  async carryOut({ recordIds, key }, client) {
    const ledger = openConsentLedger(client);
    for (const subjectId of recordIds)
      await ledger.erase({ subjectId, basis: `erasure ${key}`, at: clock() });
    return recordIds;
  },
});
