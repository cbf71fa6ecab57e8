import type { ConsentStorage } from "../store/consent-storage.ts";
import { decodeChoices, encodeChoices } from "./choice-code.ts";

/** Choices in the `sessionStorage` of this tab, for computers that pupils share. */
export function tabStorage(key = "bijsluiter-consent"): ConsentStorage {
  return {
    name: key,
    read: (scope) => decodeChoices(sessionStorage.getItem(key) ?? "", scope),
    write: (_added, all, scope) => {
      // First, so that no older yes stays where there is no room for what came after it.
      sessionStorage.removeItem(key);
      sessionStorage.setItem(key, encodeChoices(all, scope));
    },
  };
}
