export { type InsertedRow, insertRows, partsOf } from "./bulk-insert";
export { Complaints, complaintText, Problem, SeedRefusedError } from "./complaint";
export {
  type Cell,
  type CellForm,
  date,
  degrees,
  integer,
  localized,
  LONGEST_NAME,
  micro,
  money,
  oneOf,
  optional,
  optionalLocalized,
  reference,
  type StoredRow,
  text,
  truth,
  unit,
  webAddress,
  year,
} from "./cell";
export { guardFormula } from "./formula";
export { type LinkRow, type ListCell, linkTable, references, texts } from "./link";
export { planLoad } from "./plan";
export { emptyWhen, inOrder, needs, together } from "./row-rules";
export { filesByTable, readSeedFolder } from "./seed-folder";
export { countsOf, type TypeCounts } from "./seed-report";
export {
  columnOf,
  isListCell,
  links,
  plainTable,
  recordTable,
  type RowRule,
  type Seed,
  type SeedTable,
} from "./seed-table";
export { rowsToWrite, writePlan } from "./write-plan";
