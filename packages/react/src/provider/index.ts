"use client";

export type { Adapters, DraftStore, UploadFile } from "./adapters.ts";
export {
  BijsluiterProvider,
  type BijsluiterProviderProps,
  useBijsluiter,
} from "./bijsluiter-provider.tsx";
export { type StepHistory, searchHistory } from "./step-history.ts";
