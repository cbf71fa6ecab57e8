/** SQL that writes a `timestamptz` as RFC 3339 in UTC to the millisecond, whatever the session and the driver make of it. */
export const instantText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
