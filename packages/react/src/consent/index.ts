"use client";

export { clearWithoutConsent } from "./clearing/clear-without-consent.ts";
export type { CookieToClear, StoredForPurpose } from "./clearing/stored-for-purpose.ts";
export { Consent } from "./consent-parts.ts";
export {
  type ConsentInUse,
  ConsentProvider,
  type ConsentProviderProps,
  useConsent,
} from "./consent-provider.tsx";
export type { ConsentTexts } from "./consent-texts.ts";
export type { PupilChoice, PupilConsent } from "./image-consent/image-answers.ts";
export {
  ImageConsentForm,
  type ImageConsentFormProps,
} from "./image-consent/image-consent-form.tsx";
export type { ImageConsentTexts, ImageConsentWords } from "./image-consent/image-consent-texts.ts";
export type { SaveChoices } from "./image-consent/use-saving.ts";
export { ConsentBanner } from "./parts/consent-banner.tsx";
export type { ConsentButtonProps } from "./parts/consent-button.tsx";
export { ConsentGate, type ConsentGateProps } from "./parts/consent-gate.tsx";
export { ConsentLink } from "./parts/consent-link.tsx";
export { ConsentPanel } from "./parts/consent-panel.tsx";
export { ConsentScript, type ConsentScriptProps } from "./parts/consent-script.tsx";
export { readGpc } from "./read-gpc.ts";
export type { ScriptAttributes, ScriptToRun } from "./scripts/run-once.ts";
export { type CookieOptions, cookieStorage } from "./storage/cookie-storage.ts";
export { type KeepCookieOptions, keepCookie } from "./storage/keep-cookie.ts";
export { type ServerOptions, serverStorage, type WaitingRoom } from "./storage/server-storage.ts";
export type { CookiePlace } from "./storage/set-cookie.ts";
export { tabStorage } from "./storage/tab-storage.ts";
export type { ChoiceMeans, Consent as ConsentStore, ConsentActions } from "./store/consent.ts";
export type { ConsentEffect } from "./store/consent-effect.ts";
export type { ConsentOnServer, ConsentOptions, JudgeConsent } from "./store/consent-options.ts";
export type { ConsentSnapshot, PurposeStatus, Standing } from "./store/consent-snapshot.ts";
export type { ConsentScope, ConsentStorage } from "./store/consent-storage.ts";
export { createConsent } from "./store/create-consent.ts";
export { type PurposeInUse, usePurpose } from "./use-purpose.ts";
