interface Coders {
  readonly TextEncoder: new () => { encode(text: string): Uint8Array };
  readonly TextDecoder: new () => { decode(bytes: Uint8Array): string };
}

/** Text to UTF-8 and back, by what every engine has; core is compiled without the types of any. */
export function textCoders() {
  const { TextEncoder, TextDecoder } = globalThis as unknown as Coders;
  return {
    encode: (text: string) => new TextEncoder().encode(text),
    decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
  };
}
