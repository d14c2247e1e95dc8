export { type InsertedRow, insertRows, partsOf } from "./bulk-insert";
export { applyRules, type CheckedRow, checkTable } from "./check-file";
export { checkCells } from "./check-row";
export { checkParents, checkUnique } from "./check-structure";
export { CodeBook } from "./code-book";
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
export { readCsv } from "./csv-file";
export { guardFormula } from "./formula";
export { largestId } from "./largest-id";
export { LocalizedTextInput, MoneyInput } from "./input-kind";
export { type LinkRow, type ListCell, linkTable, references, texts } from "./link";
export { Pace } from "./pace";
export { type LinkPlan, type Plan, planLoad, type TablePlan } from "./plan";
export { ownDateOf, type ResolvedRow, Resolver } from "./resolve";
export { areDays, areMonths, emptyWhen, inOrder, needs, together } from "./row-rules";
export { filesByTable, readSeedFolder, type SeedFolder } from "./seed-folder";
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
  type Values,
} from "./seed-table";
export { textProblem } from "./text-problem";
export { rowsToWrite, writePlan } from "./write-plan";
export { readXlsx } from "./xlsx-file";
