export { MailPosture, type MailPostureProps } from "./mail-posture.tsx";
export type { MailPostureTexts, MailPostureWords } from "./mail-posture-texts.ts";
