import { dayText } from "../../calendar/words/day-text.ts";
import { momentText } from "../../calendar/words/moment-text.ts";
import type { Address } from "../../parties/address.ts";
import type { Day } from "../../shared/day.ts";
import type { Instant } from "../../shared/instant.ts";
import type { AgreementDocumentMessages } from "../agreement-texts.ts";

/** How values are written in one language. */
export interface AgreementWords {
  readonly day: (day: Day) => string;
  readonly moment: (moment: Instant) => string;
  readonly country: (code: string) => string;
  readonly address: (address: Address) => string;
}

/** See {@link AgreementWords}. */
export function agreementWords(messages: AgreementDocumentMessages): AgreementWords {
  const { language } = messages.agreements;
  const names: Readonly<Record<string, string | undefined>> = messages.countryNames ?? {};
  const style = { weekday: false };
  const country = (code: string) => names[code] ?? code;
  return {
    day: (on) => dayText(on, language, style),
    moment: (at) => momentText(at, language, style),
    country,
    address: ({ street, postalCode, city, country: code }) =>
      [street, `${postalCode} ${city}`, country(code)].join("\n"),
  };
}
