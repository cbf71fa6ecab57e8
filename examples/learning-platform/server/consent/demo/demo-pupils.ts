import type { Decider } from "@bijsluiter/core/consent";
import type { Role } from "../../../shared/roles.ts";

/** A made-up pupil. The records know the pseudonym only; the name is for who looks at a screen. */
export interface DemoPupil {
  readonly id: string;
  readonly name: string;
  readonly className: string;
}

/** The pupils of the made-up school. */
export const demoPupils: readonly DemoPupil[] = [
  { id: "pupil-3f2a", name: "Amira", className: "2A" },
  { id: "pupil-81c0", name: "Jesse", className: "2A" },
  { id: "pupil-b6d4", name: "Lotte", className: "2A" },
  { id: "pupil-20e7", name: "Noor", className: "2A" },
  { id: "pupil-5a19", name: "Tygo", className: "2A" },
  { id: "pupil-c83b", name: "Yara", className: "2A" },
  { id: "pupil-94f6", name: "Fleur", className: "4C" },
  { id: "pupil-17ad", name: "Kaan", className: "4C" },
  { id: "pupil-e250", name: "Mees", className: "4C" },
  { id: "pupil-6b0c", name: "Sem", className: "4C" },
  { id: "pupil-d4e8", name: "Senna", className: "4C" },
];

/** The child of 13 of the family that can be played. */
export const noor = "pupil-20e7";
/** Its other child, who is about to turn 16. */
export const sem = "pupil-6b0c";

/** Who speaks in a role; nobody in a role at school. The account says so, never a request. */
export function personOf(role: Role): Decider | undefined {
  const known = { authority: "verified", method: "school-account" } as const;
  switch (role) {
    case "parent-1":
    case "parent-2":
      return { id: guardianId(role), role: "parent", ...known };
    case "pupil":
      return { id: sem, role: "subject", ...known };
    default:
      return undefined;
  }
}

/** Pseudonym of a parent that can be played. */
export const guardianId = (role: "parent-1" | "parent-2"): string =>
  role === "parent-1" ? "guardian-71b2" : "guardian-09ce";

/** The pupils of whom a role may see the record. */
export function pupilsOf(role: Role): readonly DemoPupil[] {
  const own = role === "pupil" ? [sem] : personOf(role) ? [noor, sem] : [];
  return demoPupils.filter(({ id }) => own.includes(id));
}
