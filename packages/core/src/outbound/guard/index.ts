export { isStopped } from "../decision/strictest.ts";
export { bareAddressesIn } from "../mime/addresses-in.ts";
export { mailHead } from "../mime/mail-head.ts";
export { HIDDEN_SUBJECT, insideOf, outsideOf } from "../mime/seal-mail.ts";
export { type Reader, readerOf } from "../read/outbound-detector.ts";
export { mailFacts } from "../read/read-mail-facts.ts";
export { callable } from "./callable.ts";
export { isEnforced, judgeOutgoing, orRefuse, tell, tellRefusal } from "./judge-outgoing.ts";
