export { checkCodes } from "./connection";
export { canonical, cursorSql, decodeCursor, encodeCursor, fingerprint } from "./cursor";
export { PageInfo } from "./connection-types";
export { type Facet, facetRows, facetValues, LARGEST_FACET, labelOf } from "./facet";
export { compileFilter, type FilterField, type Mention } from "./filter";
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
export { DEFAULT_PAGE, LARGEST_PAGE, type ListArguments, listQuery, type ListQuery } from "./list-query";
export {
  codeOf,
  connectionField,
  type DeclaredConnection,
  declaredConnections,
  declaredLists,
  declareListTypes,
  rootFields,
} from "./list-resolvers";
export { OrderDirection } from "./order";
export { type ModelNews, ReadModels } from "./read-model/read-models";
export { countedRows, loadStoredPage, pageOf } from "./pages";
export { publicationField } from "./publication-field";
export { toManyField, toOneField } from "./reference-fields";
export { attach, byColumn, byTree, inverse, type Relation, through, throughNewest } from "./relation";
export { checkPageSize } from "./page-size";
