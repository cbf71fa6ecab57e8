export { type Address, address } from "./address.ts";
export { type AdministrationNumber, administrationNumber } from "./administration-number.ts";
export {
  type AuthorityPeriod,
  type AuthorityStatus,
  authorityPeriod,
} from "./authority/authority-period.ts";
export { type Curatele, curatele } from "./authority/curatele.ts";
export { type Guardian, guardian } from "./authority/guardian.ts";
export type { Representation } from "./authority/representation.ts";
export { type Board, board } from "./board.ts";
export { type Contact, contact } from "./contact.ts";
export { isBrin } from "./is-brin.ts";
export { isKvkNumber } from "./is-kvk-number.ts";
export { isOin } from "./is-oin.ts";
export { isPhoneNumber } from "./is-phone-number.ts";
export { isRio } from "./is-rio.ts";
export { type Organisation, organisation } from "./organisation.ts";
export { type Supplier, supplier } from "./supplier.ts";
