/** Whether this browser sends a refusal by Global Privacy Control; `undefined` when it does not support the signal. */
export const readGpc = (): boolean | undefined =>
  typeof navigator === "undefined"
    ? undefined
    : (navigator as { readonly globalPrivacyControl?: boolean }).globalPrivacyControl;
