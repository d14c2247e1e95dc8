export { checkCodes } from "./connection";
export { compileFilter, type FilterField } from "./filter";
export {
  booleanField,
  dateField,
  decimalField,
  enumField,
  integerField,
  localizedField,
  moneyField,
  textField,
} from "./filter-fields";
export { searchColumns } from "./search-columns";
export { List, type ListSearch, type ListedRow } from "./list";
export { DEFAULT_PAGE, LARGEST_PAGE } from "./list-query";
export { connectionField, declaredConnections, declaredLists, declareListTypes, rootFields } from "./list-resolvers";
export { OrderDirection } from "./order";
export { toManyField, toOneField } from "./reference-fields";
export { attach, byColumn, byTree, inverse, type Relation, through } from "./relation";
export { checkPageSize } from "./page-size";
