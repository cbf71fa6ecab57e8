"use client";

export type { RightsRequestDraft, RightsRequestTexts } from "./rights-form-texts.ts";
export { RightsRequestForm, type RightsRequestFormProps } from "./rights-request-form.tsx";
