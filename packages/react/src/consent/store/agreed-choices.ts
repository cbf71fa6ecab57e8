import type { ConsentChoice } from "@bijsluiter/core/consent/state";

/** A refusal or a withdrawal. */
export const isNo = ({ state }: ConsentChoice): boolean =>
  state === "refused" || state === "withdrawn";

/**
 * What several mirrors say together: a yes that all of them hold, and any no. So a mirror that is gone, is older or was
 * tampered with can take a yes away, but never give one.
 */
export function agreedChoices(
  mirrors: readonly (readonly ConsentChoice[])[],
): readonly ConsentChoice[] {
  const keyed = mirrors.map(
    (choices) =>
      new Map(
        choices.flatMap((choice) =>
          choice.purposes.map((purpose) => [
            [choice.id, choice.notice.version, purpose.id, purpose.version].join(" "),
            { ...choice, purposes: [purpose] },
          ]),
        ),
      ),
  );
  return [...new Map(keyed.flatMap((mirror) => [...mirror]))]
    .filter(([key, choice]) => isNo(choice) || keyed.every((mirror) => mirror.has(key)))
    .map(([, choice]) => choice);
}
