/** Lists of the work itself: no seed fills them, their tests write what they read. */
export const WRITTEN_LISTS: ReadonlySet<string> = new Set([
  "AuditEntry",
  "ProjectStatusChange",
  "FundsReport",
  "ProgressReport",
  "Verification",
  "Blocker",
  "FactorSupport",
  "RegionCoverage",
  "Lead",
  "LeadStatusChange",
  "Visit",
  "AppraisalScheme",
  "AppraisalIndicator",
  "AppraisalRound",
  "Inquiry",
]);
