import "./project.access";
export { Project } from "./project.entity";
export { projectList } from "./project.list";
export { projectResolvers } from "./project.resolver";
export { projectSeed } from "./project.seed";
export { projectMutations } from "./project.write";
export { ProjectStatusChange } from "./project-status-change.entity";
