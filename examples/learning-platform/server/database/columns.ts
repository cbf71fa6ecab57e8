import { customType, timestamp } from "drizzle-orm/pg-core";

/** Column of bytes. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (value) => new Uint8Array(value),
});

/** Column of an instant, to the millisecond as JavaScript has it: what is hashed must come back unchanged. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });
