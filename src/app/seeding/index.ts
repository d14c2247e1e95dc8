export { commands, type CommandWorld, runCommand, showLoad, UsageError } from "./commands";
export { type Load, type LoadOptions, type Progress, runLoad, type SeedReport } from "./load";
export { seed } from "./seed";
export { NoGroundError, synthesize } from "./synthetic";
export { catalogTables } from "./seeds";
