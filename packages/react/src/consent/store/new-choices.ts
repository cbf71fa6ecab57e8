import { type ConsentChoice, composeChoice } from "@bijsluiter/core/consent/state";
import { isNo } from "./agreed-choices.ts";
import { type ChoiceOwner, choiceId } from "./choice-id.ts";
import type { ChoiceMeans } from "./consent.ts";
import type { ConsentOptions } from "./consent-options.ts";
import type { PurposeStatus } from "./consent-snapshot.ts";
import type { ConsentScope } from "./consent-storage.ts";

/** What `newChoices` starts from. */
export interface Answered {
  /** Yes or no for a purpose by its id; what is not named was not chosen. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly means: ChoiceMeans;
  readonly purposes: readonly Pick<PurposeStatus, "purpose" | "permitted" | "ask">[];
  /** What this person chose before, oldest first. */
  readonly before: readonly ConsentChoice[];
  readonly time: string;
}

/** The choices that answers come to: one for each state, and none for what stands already. */
export function newChoices(
  options: Omit<ConsentScope, "subject"> & ChoiceOwner & Pick<ConsentOptions, "purposes">,
  { answers, means, purposes, before, time }: Answered,
): readonly ConsentChoice[] {
  const { notice, decider, validity, appVersion } = options;
  const grouped = new Map<ConsentChoice["state"], string[]>();
  for (const { purpose, permitted, ask } of purposes) {
    // A purpose may be called as a member that every object has.
    const yes = Object.hasOwn(answers, purpose.id) ? answers[purpose.id] : undefined;
    if (yes === undefined || permitted === "not-applicable") continue;
    const last = before.findLast((choice) => choice.purposes.some(({ id }) => id === purpose.id));
    const said = last && !isNo(last);
    // Who is asked has no answer that stands: the same answer again is new.
    if (!ask && (yes ? said && permitted === "yes" : last && !said)) continue;
    const state = yes ? (said ? "renewed" : "given") : said ? "withdrawn" : "refused";
    grouped.set(state, [...(grouped.get(state) ?? []), purpose.id]);
  }
  return [...grouped].map(([state, purposeIds]) =>
    composeChoice(
      { ...options, events: before },
      {
        id: choiceId(options, { time, state }),
        time,
        state,
        by: decider,
        indicationMethod: means.indicationMethod ?? "button",
        evidence: {
          surface: means.surface,
          choiceLayout: means.choiceLayout ?? "equal-buttons",
          locale: notice.language,
          appVersion,
        },
        purposeIds,
        ...(answers[purposeIds[0] as string] && { validity }),
      },
    ),
  );
}
