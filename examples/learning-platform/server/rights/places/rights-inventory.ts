import { parseInput } from "@bijsluiter/core";
import { type ErasureInventory, erasureInventory } from "@bijsluiter/core/rights";

const inTables = {
  reach: "in-reach",
  connector: "tables",
  goes: "erase",
  onRequest: "erase",
  backups: [{ name: "Nachtelijke kopie", lag: "P35D" }],
} as const;
/** What the school needs to teach and to account for it stays for its term. */
const forTeaching = {
  onRequest: "keep-term",
  basis: { kind: "statute", ref: "GDPR art. 17(3)(b)", verifiedOn: null },
} as const;
const asProof = {
  onRequest: "keep-term",
  basis: { kind: "statute", ref: "GDPR art. 7(1)", verifiedOn: null },
} as const;

/** Every place where Leerplein has data of a pupil, and one where the school has it on paper. */
export const rightsInventory: ErasureInventory = parseInput(erasureInventory, {
  id: "leerplein",
  version: "2026-11",
  elements: [
    {
      ...inTables,
      ...forTeaching,
      id: "account",
      category: "account",
      goes: "anonymise",
      after: ["results", "messages", "absence", "voice-logs"],
    },
    { ...inTables, ...forTeaching, id: "results", category: "pupil-file" },
    { ...inTables, id: "messages", category: "messages" },
    { ...inTables, id: "absence", category: "absence" },
    { ...inTables, id: "voice-logs", category: "voice-logs", after: ["voice-files"] },
    { ...inTables, id: "voice-files", category: "recordings", connector: "files" },
    { ...inTables, ...asProof, id: "choices", category: "choices", connector: "consent" },
    {
      id: "class-photos",
      category: "class-photos",
      reach: "out-of-reach",
      because: "on-paper",
      holder: "Scholengroep Noorderlicht",
    },
  ],
});

/** Who else got data of pupils. */
export const dataRecipients = [
  {
    id: "tekstspoor",
    name: "TekstSpoor B.V.",
    role: "sub-processor",
    elements: ["voice-logs", "voice-files"],
  },
  {
    id: "pupil-administration",
    name: "Leerlingadministratie van Scholengroep Noorderlicht",
    role: "recipient",
    elements: ["results", "absence", "messages"],
  },
] as const;
