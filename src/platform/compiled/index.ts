export { type CompiledExecutor, createCompiledExecutor } from "./execute";
