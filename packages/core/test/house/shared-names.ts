/** Names that several rooms of core export, each for its own matter, as the design gives them out. */
export const sharedNames: Readonly<Record<string, { rooms: readonly string[]; reason: string }>> = {
  transition: {
    rooms: ["agreements", "breaches", "rights"],
    reason: "the verb for a life cycle: value and event in, new value or refusal out",
  },
  toDpv: {
    rooms: ["breaches", "consent", "inserts"],
    reason: "the verb for writing a value in the terms of DPV",
  },
  presets: {
    rooms: ["agreements", "consent", "measures", "retention"],
    reason: "the noun for values to start from",
  },
};
