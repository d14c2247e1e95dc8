export { addExport } from "./export-route";
