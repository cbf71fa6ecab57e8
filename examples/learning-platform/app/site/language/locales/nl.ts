export {
  consent,
  imageConsent,
  nl as widgets,
  piiTextarea,
  privacyInsertForBoard,
  privacyInsertForParent,
  privacyInsertForPupil,
} from "@bijsluiter/react/locales/nl";
