export { addCase } from "./case-route";
