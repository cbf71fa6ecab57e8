export {
  consent,
  en as widgets,
  imageConsent,
  piiTextarea,
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
} from "@bijsluiter/react/locales/en";
