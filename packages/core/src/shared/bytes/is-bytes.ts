/** Whether a value is bytes. A proxy of bytes and what inherits from them are none: none of their methods works. */
export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && value instanceof Uint8Array;
