import type { Role } from "../../../shared/roles.ts";
import type { SentRequest } from "../../../shared/sent-request.ts";
import type { SentStep } from "../requests/sent-step.ts";

/** A request as a newcomer finds it: sent some days ago, with the steps that were taken since. */
export interface DemoRequest {
  readonly daysAgo: number;
  readonly role: Role;
  readonly sent: SentRequest;
  readonly steps: readonly (readonly [daysAgo: number, step: SentStep])[];
}

const known = (pupilId: string, asker?: string): SentStep => ({
  kind: "verify-identity",
  method: "school-account",
  pupilId,
  ...(asker !== undefined && { asker }),
});

/** Four stories: access for a parent, a recording that must go, a duty that stands in the way, and one that takes longer. */
export const demoRequests: readonly DemoRequest[] = [
  {
    daysAgo: 27,
    role: "docent",
    sent: {
      requester: "subject",
      kind: "access",
      scope: ["pupil-file", "voice-logs"],
      details: "Alles van dit jaar en vorig jaar, ook wat er over mij is gezegd.",
      identity: "known-in-person",
    },
    steps: [
      [26, { kind: "ask-identity" }],
      [22, { ...known("pupil-17ad"), method: "known-in-person" } as SentStep],
      [21, { kind: "start" }],
    ],
  },
  {
    daysAgo: 12,
    role: "docent",
    sent: {
      requester: "guardian",
      whom: "Amira, zat in 2A",
      kind: "erasure",
      scope: ["absence"],
      details: "Ze zit nu op een andere school en wil opnieuw beginnen.",
      identity: "letter-with-code",
    },
    steps: [
      [9, { ...known("pupil-3f2a", "guardian-4d70"), method: "letter-with-code" } as SentStep],
      [8, { kind: "start" }],
    ],
  },
  {
    daysAgo: 6,
    role: "docent",
    sent: {
      requester: "subject",
      kind: "erasure",
      scope: ["voice-logs"],
      details: "Het gesprek met de servicedesk over mijn groep.",
      identity: "school-account",
    },
    steps: [
      [5, known("pupil-94f6")],
      [5, { kind: "start" }],
    ],
  },
  {
    daysAgo: 2,
    role: "parent-1",
    sent: {
      requester: "guardian",
      whom: "Noor, klas 2A",
      kind: "access",
      scope: "all",
      identity: "signed-in",
    },
    steps: [],
  },
];
