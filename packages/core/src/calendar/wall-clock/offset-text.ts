/** An offset in milliseconds as RFC 3339 writes it, `+02:00`; seconds of historical offsets fall away. */
export function offsetText(offset: number): string {
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${offset < 0 ? "-" : "+"}${size}`;
}
