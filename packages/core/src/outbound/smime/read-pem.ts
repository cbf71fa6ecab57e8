const block = /-----BEGIN CERTIFICATE-----([A-Za-z\d+/=\s]{1,100000})-----END CERTIFICATE-----/;

/** Bytes of the first certificate in a PEM file; `undefined` when there is none. RFC 7468, section 5. */
export function readPem(pem: string): Uint8Array<ArrayBuffer> | undefined {
  const inside = block.exec(pem)?.[1]?.replaceAll(/\s/g, "");
  if (inside === undefined) return undefined;
  const { atob } = globalThis as unknown as { readonly atob: (text: string) => string };
  return Uint8Array.from(atob(inside), (char) => char.charCodeAt(0));
}
