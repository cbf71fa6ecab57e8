import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchLabelledSecret } from "../engine/matchers/credential/labelled-secret.ts";
import { matchPasswordOptions } from "../engine/matchers/credential/password-option.ts";
import { matchPrivateKey } from "../engine/matchers/credential/private-key.ts";
import { matchSaidSecret } from "../engine/matchers/credential/said-secret.ts";
import { matchToken } from "../engine/matchers/credential/token.ts";
import { metBy, shapeOf } from "../engine/shape.ts";
import { aroundNumbers } from "../engine/sweep/around-numbers.ts";
import { CAPITALS, LONG_WORD, SAID, SIGN, TEXT } from "../engine/trigger.ts";

/**
 * Credentials: tokens and keys of services, JSON Web Tokens, private keys, `Authorization` headers, passwords in
 * addresses, connections and Wi-Fi codes, and values after a label such as "wachtwoord". Placeholders (`<password>`,
 * `***`) do not count.
 */
export const credential: Kind<"credential"> = deepFreeze({
  kind: "credential",
  category: "login-credentials",
  words: "",
  shapes: [
    metBy(aroundNumbers, shapeOf([LONG_WORD], matchToken)),
    metBy(aroundNumbers, shapeOf([SAID], matchSaidSecret)),
    shapeOf([CAPITALS], matchPrivateKey),
    shapeOf([SIGN], matchLabelledSecret),
    shapeOf([TEXT], matchPasswordOptions),
  ],
});
