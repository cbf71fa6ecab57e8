export { type DataCategoryCode, dataCategoryCode } from "./data-category-code.ts";
export {
  type DataSubjectCategoryCode,
  dataSubjectCategoryCode,
} from "./data-subject-category-code.ts";
