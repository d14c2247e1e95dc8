import "./task.access";
export { Task } from "./task.entity";
export { taskList } from "./task.list";
export { taskResolvers } from "./task.resolver";
export { taskSeed } from "./task.seed";
export { taskMutations } from "./task.write";
