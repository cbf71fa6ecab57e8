export { mailHead } from "../mime/mail-head.ts";
export { HIDDEN_SUBJECT, insideOf, outsideOf } from "../mime/seal-mail.ts";
export { callable } from "./callable.ts";
export { isEnforced, judgeOutgoing, orRefuse, tell, tellRefusal } from "./judge-outgoing.ts";
