export { byCode, byId, manyLoader, oneLoader } from "./loaders";
