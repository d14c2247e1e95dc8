export { addExport } from "./export-route";
export { addImportCommand } from "./import-command";
export { addImport } from "./import-route";
