export { byCode, byId, manyLoader, oneLoader } from "./loaders";
export { recordsBelow } from "./records-below";
