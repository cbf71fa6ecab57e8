"use client";

export type { PiiScan } from "./scan/pii-scan.ts";
export type { OwnScannerOptions, PiiScanOptions } from "./scan/pii-scan-options.ts";
export { usePiiScan } from "./scan/use-pii-scan.ts";
export type { ConfidenceStep } from "./textarea/confidence-step.ts";
export { PiiTextarea, type PiiTextareaProps } from "./textarea/pii-textarea.tsx";
export type { PiiTextareaTexts } from "./textarea/pii-textarea-texts.ts";
