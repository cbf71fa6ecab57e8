/** The host's decoder of texts: Node, browsers and workers have the same. */
interface TextDecoding {
  readonly TextDecoder: new (
    label?: string,
    options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
  ) => { decode(bytes: Uint8Array): string };
}

/** Decodes bytes. @throws RangeError for an encoding that the host does not know, TypeError for wrong bytes when `fatal`. */
export function decodeBytes(bytes: Uint8Array, label: string, fatal = false): string {
  const { TextDecoder } = globalThis as unknown as TextDecoding;
  return new TextDecoder(label, { fatal, ignoreBOM: true }).decode(bytes);
}
