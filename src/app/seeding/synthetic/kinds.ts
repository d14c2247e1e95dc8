import { events, projects } from "./delivery-kinds";
import { opportunities, policies, tasks } from "./list-kinds";
import type { MadeKind } from "./made-row";
import { enterprises, fundInvestments, funds, resources } from "./map-kinds";

/** All kinds, in an order in which each can point to those before. */
export const madeKinds: readonly MadeKind[] = [
  events,
  tasks,
  enterprises,
  resources,
  funds,
  fundInvestments,
  policies,
  opportunities,
  projects,
];
