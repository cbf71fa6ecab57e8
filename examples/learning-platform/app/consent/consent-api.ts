import type {
  AskingReason,
  ChainVerdict,
  ConsentChoice,
  ConsentReceipt,
  ConsentValidity,
  Decider,
} from "@bijsluiter/core/consent";
import type { PupilChoice, PupilConsent } from "@bijsluiter/react";
import type { Language } from "../../shared/languages.ts";
import { call, json } from "../site/api/call.ts";

/** What a parent or pupil sees of the records. */
export interface Family {
  readonly person: Decider;
  readonly pupils: readonly (PupilConsent & { readonly className: string })[];
  readonly validity: ConsentValidity;
  /** The text that is agreed to, paragraph by paragraph. */
  readonly notice: readonly string[];
}

/** A form in which a receipt can be had. */
export type ReceiptFormat = "json" | "kantara" | "json-ld" | "jws";

/** A receipt in a list. */
export interface ReceiptRow {
  readonly eventId: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly receivedAt: string;
  readonly state: ConsentChoice["state"];
  readonly purposes: ConsentChoice["purposes"];
  readonly formats: readonly ReceiptFormat[];
}

/** One pupil for one purpose; what is behind it, for the privacy officer alone. */
interface OverviewStanding {
  readonly purposeId: string;
  readonly permitted: "yes" | "no" | "unknown";
  readonly ask?: AskingReason | null;
  readonly explanation?: readonly string[];
}

/** A pupil in the list of a teacher. */
export interface OverviewPupil {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly standing: readonly OverviewStanding[];
  readonly verdict?: ChainVerdict;
}

/** Who may be in which picture. */
export interface Overview {
  readonly purposes: readonly { readonly id: string; readonly title: string }[];
  readonly pupils: readonly OverviewPupil[];
}

/** What the demo itself says. */
export interface Demo {
  readonly filmUrl: string;
  readonly now: string;
  /** Day on which Sem turns 16. */
  readonly birthday?: string;
  readonly isPast: boolean;
}

/** Address of a receipt. */
export const receiptUrl = (
  { pupilId, eventId }: Pick<ReceiptRow, "pupilId" | "eventId">,
  format: ReceiptFormat,
): string =>
  `/api/consent/receipts/${encodeURIComponent(pupilId)}/${encodeURIComponent(eventId)}?format=${format}`;

/** The page asks before the document has changed its language. */
const written = (language: Language): RequestInit => ({ headers: { "accept-language": language } });

/** What the server can do about consent. */
export const consentApi = {
  family: (language: Language) => call<Family>("/consent/family/pupils", written(language)),
  /** One at a time: what follows names what came before. */
  save: async (choices: readonly PupilChoice[], { signal }: { readonly signal: AbortSignal }) => {
    for (const { pupilId, choice } of choices)
      await call(`/consent/family/pupils/${encodeURIComponent(pupilId)}/events`, {
        ...json(choice, { "idempotency-key": choice.id }),
        signal,
      });
  },
  receipts: () => call<{ receipts: readonly ReceiptRow[] }>("/consent/receipts"),
  receipt: (of: Pick<ReceiptRow, "pupilId" | "eventId">) =>
    call<ConsentReceipt>(receiptUrl(of, "json").slice("/api".length)),
  overview: (language: Language) => call<Overview>("/consent/overview", written(language)),
  informed: (pupilId: string, key: string) =>
    call(
      `/consent/overview/${encodeURIComponent(pupilId)}/informed`,
      json({}, { "idempotency-key": key }),
    ),
  demo: () => call<Demo>("/consent/demo"),
  toBirthday: () => call("/consent/demo/birthday", json({})),
  visit: (path: string) => call("/visits", { ...json({ path }), keepalive: true }),
};
