import { useConsent } from "./consent-provider.tsx";
import type { ChoiceMeans } from "./store/consent.ts";
import type { PurposeStatus } from "./store/consent-snapshot.ts";

/** Result of {@link usePurpose}. */
export interface PurposeInUse extends PurposeStatus {
  /** Gives or refuses consent for this purpose only; default: from a `gate`. */
  readonly choose: (answer: boolean, means?: ChoiceMeans) => void;
  /** Allows it until the page is left. */
  readonly allowOnce: () => void;
}

/**
 * State of one purpose, and actions on it.
 *
 * @throws Error when nothing of that id is asked, or outside a `ConsentProvider`.
 */
export function usePurpose(purposeId: string): PurposeInUse {
  const { purposes, choose, allowOnce } = useConsent();
  const status = purposes.find(({ purpose }) => purpose.id === purposeId);
  if (!status) throw new Error(`No purpose has the id ${purposeId}.`);
  return {
    ...status,
    choose: (answer, means = { surface: "gate" }) => choose({ [purposeId]: answer }, means),
    allowOnce: () => allowOnce(purposeId),
  };
}
