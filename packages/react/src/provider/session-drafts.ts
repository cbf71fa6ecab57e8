import type { DraftStore } from "./adapters.ts";

/** Drafts in the `sessionStorage` of this tab. */
export const sessionDrafts: DraftStore = {
  load: (key) => sessionStorage.getItem(key),
  save: (key, text) => sessionStorage.setItem(key, text),
  clear: (key) => sessionStorage.removeItem(key),
};
