export { type AdministrationNumber, administrationNumber } from "./administration-number.ts";
export { type Board, board } from "./board.ts";
export { type Contact, contact } from "./contact.ts";
export { isBrin } from "./is-brin.ts";
export { isKvkNumber } from "./is-kvk-number.ts";
export { isPhoneNumber } from "./is-phone-number.ts";
export { isRio } from "./is-rio.ts";
export { type Supplier, supplier } from "./supplier.ts";
