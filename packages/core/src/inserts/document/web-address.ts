export { webAddress } from "../../shared/web-address.ts";
