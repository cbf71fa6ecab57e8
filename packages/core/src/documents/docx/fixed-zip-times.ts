/** The last record: the library writes no comment after it, so it is the last 22 bytes. */
const END = { size: 22, count: 10, directory: 16 };
const ENTRY = { time: 12, name: 28, extra: 30, comment: 32, header: 42, size: 46 };
const HEADER_TIME = 10;

/** 1 January 1980, 0:00: the first moment that a zip file can name. */
const NO_TIME = 0x00210000;

/**
 * The zip file with one and the same moment at every file in it: the library takes that of the clock, and the same agreement
 * must give the same bytes.
 *
 * @see PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
export function fixedZipTimes(zip: Uint8Array): Uint8Array {
  const fixed = zip.slice();
  const view = new DataView(fixed.buffer);
  const end = view.byteLength - END.size;
  let at = view.getUint32(end + END.directory, true);
  for (let left = view.getUint16(end + END.count, true); left > 0; left -= 1) {
    view.setUint32(at + ENTRY.time, NO_TIME, true);
    view.setUint32(view.getUint32(at + ENTRY.header, true) + HEADER_TIME, NO_TIME, true);
    const variable = [ENTRY.name, ENTRY.extra, ENTRY.comment].map((offset) =>
      view.getUint16(at + offset, true),
    );
    at += variable.reduce((sum, length) => sum + length, ENTRY.size);
  }
  return fixed;
}
