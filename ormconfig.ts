import "reflect-metadata";
import { type Database, type DatabaseOptions, type Model, openPostgres, openSqlite } from "./src/platform/database";
import { ApiKey } from "./src/platform/access";
import { AuditEntry } from "./src/platform/audit";
import { DataFinding } from "./src/platform/quality";
import { Source } from "./src/platform/provenance";
import { Metric } from "./src/platform/vocabulary";
import { Catalog1763856000000 } from "./src/migrations/1763856000000-catalog";
import { Writing1764288000000 } from "./src/migrations/1764288000000-writing";
import { ProjectFunds1764288210000 } from "./src/migrations/1764288210000-project-funds";
import { ProjectLifecycle1764288200000 } from "./src/migrations/1764288200000-project-lifecycle";
import { TaskProgress1764288110000 } from "./src/migrations/1764288110000-task-progress";
import { TaskTargets1764288100000 } from "./src/migrations/1764288100000-task-targets";
import { Leads1764288510000 } from "./src/migrations/1764288510000-leads";
import { SearchOrder1764288520000 } from "./src/migrations/1764288520000-search-order";
import { Appraisal1764288300000 } from "./src/migrations/1764288300000-appraisal";
import { ProjectSupport1764288400000 } from "./src/migrations/1764288400000-project-support";
import { RegionCoverage1764288410000 } from "./src/migrations/1764288410000-region-coverage";
import { Inquiries1764288500000 } from "./src/migrations/1764288500000-inquiries";
import { AppraisalIndicator, AppraisalRound, AppraisalScheme } from "./src/delivery/appraisal";
import { RegionCoverage } from "./src/delivery/coverage";
import { EventOutcome, PromotionEvent } from "./src/delivery/event";
import { Indicator } from "./src/delivery/indicator";
import { Inquiry } from "./src/delivery/inquiry";
import { Lead, LeadStatusChange, Visit } from "./src/delivery/lead";
import { FundsReport, Project, ProjectStatusChange, Verification } from "./src/delivery/project";
import { Blocker, FactorSupport } from "./src/delivery/support";
import { Opportunity } from "./src/lists/opportunity";
import { Policy, PolicyInstrument } from "./src/lists/policy";
import { ProgressReport, Task } from "./src/lists/task";
import { Chain, ChainSegment, EnterprisePosition, SegmentAlias, SegmentSupply } from "./src/maps/chain";
import { Fund, FundInvestment } from "./src/maps/fund";
import { Resource, ResourceType, ResourceUse } from "./src/maps/resource";
import { Enterprise, EnterpriseRanking } from "./src/targets/enterprise";
import { Organization } from "./src/targets/organization";
import { Region, RegionStatistic } from "./src/targets/region";

/** Where the data lives when nobody says. */
export const DEFAULT_DATABASE_URL = "sqlite:./data/longtu.sqlite";

/** Every table of the code and every step that leads to it. */
export const model: Model = {
  entities: [
    ApiKey,
    AuditEntry,
    Source,
    Metric,
    DataFinding,
    Region,
    RegionStatistic,
    Organization,
    Enterprise,
    EnterpriseRanking,
    Chain,
    ChainSegment,
    SegmentSupply,
    SegmentAlias,
    EnterprisePosition,
    ResourceType,
    Resource,
    ResourceUse,
    Fund,
    FundInvestment,
    Opportunity,
    PolicyInstrument,
    Policy,
    Task,
    ProgressReport,
    PromotionEvent,
    EventOutcome,
    Project,
    ProjectStatusChange,
    FundsReport,
    Verification,
    Blocker,
    FactorSupport,
    RegionCoverage,
    Lead,
    LeadStatusChange,
    Visit,
    Indicator,
    AppraisalScheme,
    AppraisalIndicator,
    AppraisalRound,
    Inquiry,
  ],
  migrations: [
    Catalog1763856000000,
    Writing1764288000000,
    TaskTargets1764288100000,
    TaskProgress1764288110000,
    ProjectLifecycle1764288200000,
    ProjectFunds1764288210000,
    Appraisal1764288300000,
    ProjectSupport1764288400000,
    RegionCoverage1764288410000,
    Inquiries1764288500000,
    Leads1764288510000,
    SearchOrder1764288520000,
  ],
};

/**
 * Opens the database that a URL names: `sqlite:PATH` (relative to the working directory) or `postgres://…`, with
 * optional URLs of PostgreSQL replicas to read from. The only place where connections are opened. Statements of the
 * reader may run as long as they take unless `options` says otherwise.
 *
 * @throws {TypeError} when the URL is of neither kind, or replicas are given for SQLite.
 */
export async function openDatabase(
  url: string = DEFAULT_DATABASE_URL,
  replicaUrls: string[] = [],
  options: DatabaseOptions = { statementTimeoutMs: 0 },
): Promise<Database> {
  const sqlitePath = /^sqlite:(.+)$/.exec(url)?.[1];
  if (sqlitePath) {
    if (replicaUrls.length > 0) throw new TypeError("SQLite has no replicas: DATABASE_REPLICA_URLS needs PostgreSQL");
    return openSqlite(sqlitePath, model, options);
  }
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, replicaUrls, model, options);
  throw new TypeError(`DATABASE_URL must be sqlite:PATH or postgres://…, not ${url.replace(/:[^:@/]*@/, ":***@")}`);
}
