import { isKvkNumber } from "../../../parties/is-kvk-number.ts";
import { nameText } from "../../../parties/name-text.ts";
import { mailAddress } from "../../../shared/text/mail-address.ts";
import { textThat } from "../../../shared/text/text-that.ts";
import { asks, TO_FILL_IN } from "../question.ts";

const kvk = textThat(isKvkNumber, "kvk");
const expected = "a name of at most 200 characters";

/** A question for a name that a document cannot do without. */
export const asksName = (name: string, ask: string, fallback = TO_FILL_IN) =>
  asks(name, ask, { schema: nameText, expected, fallback });

/** A question for a mail address. */
export const asksMail = (name: string, ask: string, fallback: string) =>
  asks(name, ask, { schema: mailAddress, expected: "an e-mail address", fallback });

/** A question for the number of an organisation. */
export const asksKvk = (name: string, ask: string, fallback: string) =>
  asks(name, ask, { schema: kvk, expected: "eight digits", fallback });
