"use client";

export type { ConfidenceStep } from "./confidence-step.ts";
export type { PiiScan } from "./pii-scan.ts";
export type { OwnScannerOptions, PiiScanOptions } from "./pii-scan-options.ts";
export { PiiTextarea, type PiiTextareaProps } from "./pii-textarea.tsx";
export type { PiiTextareaTexts } from "./pii-textarea-texts.ts";
export { usePiiScan } from "./use-pii-scan.ts";
