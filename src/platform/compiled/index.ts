export { type CompiledExecutor, createCompiledExecutor, type CompiledRequest } from "./execute";
