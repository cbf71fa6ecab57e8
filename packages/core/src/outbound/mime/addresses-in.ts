import { type Address, addressParser } from "postal-mime";

/** Addresses in a header, including the members of a group. RFC 5322, section 3.4. */
export const addressesIn = (text: string): readonly Address[] => addressParser(text);

/** Bare addresses in a header, without names and groups. */
export const bareAddressesIn = (text: string): readonly string[] =>
  addressParser(text, { flatten: true }).map(({ address }) => String(address));
