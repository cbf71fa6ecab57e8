import { randomUUID } from "node:crypto";
import {
  type ConsentChoice,
  type ConsentView,
  composeChoice,
  type Decider,
} from "@bijsluiter/core/consent";
import type { Role } from "../../shared/roles.ts";
import { clientOf } from "./client.ts";

/** A family member at the API. */
export function familyMember(url: string, role: Extract<Role, "parent-1" | "parent-2" | "pupil">) {
  const client = clientOf(url, role);
  const pupils = async () => (await client.get("/consent/family/pupils")).body as FamilyAnswer;
  const compose = async (
    name: string,
    state: ConsentChoice["state"],
    purposeIds: readonly string[],
    changes: Partial<ConsentChoice> = {},
  ): Promise<{ pupilId: string; choice: ConsentChoice }> => {
    const { person, pupils: found, validity } = await pupils();
    const pupil = found.find((one) => one.name === name);
    if (!pupil) throw new Error("No such pupil.");
    const choice = composeChoice(pupil.view, {
      id: randomUUID(),
      time: "2026-11-20T15:30:00+01:00",
      state,
      by: person,
      indicationMethod: "form",
      evidence: {
        surface: "form",
        choiceLayout: "yes-and-no",
        locale: "nl",
        appVersion: "1.0.0",
      },
      purposeIds,
      ...((state === "given" || state === "renewed") && { validity }),
    });
    return { pupilId: pupil.id, choice: { ...choice, ...changes } as ConsentChoice };
  };
  const send = (
    { pupilId, choice }: { readonly pupilId: string; readonly choice: ConsentChoice },
    key: string = choice.id,
  ) => client.post(`/consent/family/pupils/${pupilId}/events`, choice, { "idempotency-key": key });
  return {
    ...client,
    pupils,
    compose,
    send,
    /** Chooses, as the form does. */
    choose: async (...made: Parameters<typeof compose>) => send(await compose(...made)),
    standing: async (name: string, purposeId: string) =>
      (await pupils()).pupils
        .find((one) => one.name === name)
        ?.view.standing.find((one) => one.purposeId === purposeId),
  };
}

interface FamilyAnswer {
  readonly person: Decider;
  readonly validity: NonNullable<Extract<ConsentChoice, { state: "given" }>["validity"]>;
  readonly pupils: readonly {
    readonly id: string;
    readonly name: string;
    readonly view: ConsentView;
  }[];
}
