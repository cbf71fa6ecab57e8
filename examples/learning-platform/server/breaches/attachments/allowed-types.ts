const zip = [0x50, 0x4b, 0x03, 0x04];

/** Media types that may be added, each with the bytes that such a file begins with; none for plain text. */
export const allowedTypes: Readonly<Record<string, readonly number[]>> = {
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d],
  "image/png": [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  "image/jpeg": [0xff, 0xd8, 0xff],
  "text/plain": [],
  "text/csv": [],
  "message/rfc822": [],
  "application/vnd.oasis.opendocument.text": zip,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": zip,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": zip,
};

/** True when `content` begins as a file of `mediaType` does, and is not empty. */
export function matchesType(content: Uint8Array, mediaType: string): boolean {
  const beginning = allowedTypes[mediaType];
  return (
    beginning !== undefined &&
    content.length > 0 &&
    beginning.every((byte, index) => content[index] === byte)
  );
}
