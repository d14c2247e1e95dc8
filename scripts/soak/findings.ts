import { type Database, sql } from "../../src/platform/database";
import { verifyAudit } from "../../src/platform/audit";
import type { Attempt } from "./writing-client";

interface Kept {
  code: string;
  title: string;
  version: number;
  segments: number;
  entries: number;
  calls: number;
  found: number;
}

/** What is wrong with what was kept, in words; empty: nothing is. Every attempt must have been answered. */
export async function findingsOf(database: Database, attempts: readonly Attempt[]): Promise<string[]> {
  const kept = await keptRecords(database);
  const byMarker = new Map<string, Kept[]>();
  for (const row of kept) {
    const marker = row.title.slice(0, 36);
    byMarker.set(marker, [...(byMarker.get(marker) ?? []), row]);
  }
  const findings = attempts.flatMap((attempt) => findingsOfAttempt(attempt, byMarker.get(attempt.marker) ?? []));
  const known = new Set(attempts.map(({ marker }) => marker));
  for (const marker of byMarker.keys()) if (!known.has(marker)) findings.push(`${marker} was written by nobody`);
  const { brokenAt } = await verifyAudit(database.reader);
  if (brokenAt !== null) findings.push(`audit entry ${brokenAt} is not as it was written`);
  return [...findings, ...(await integrityFindings(database))];
}

/** What SQLite says of its own file; nothing on PostgreSQL, which checks its keys itself. */
export async function integrityFindings({ dialect, reader }: Database): Promise<string[]> {
  if (dialect !== "sqlite") return [];
  const integrity = await reader.rows<{ integrity_check: string }>(sql`PRAGMA integrity_check`);
  const foreign = await reader.rows(sql`PRAGMA foreign_key_check`);
  return [
    ...integrity.map((row) => row.integrity_check).filter((text) => text !== "ok"),
    ...foreign.map((row) => `foreign key: ${JSON.stringify(row)}`),
  ];
}

function findingsOfAttempt({ marker, isBad, code, isRefused, isChanged }: Attempt, rows: readonly Kept[]): string[] {
  if (isBad || isRefused) {
    const wrong = rows.length > 0 || !isBad || !isRefused;
    return wrong ? [`${marker}: bad ${isBad}, refused ${isRefused}, ${rows.length} rows`] : [];
  }
  const [row] = rows;
  if (!row || rows.length > 1) return [`${marker}: acknowledged, ${rows.length} rows`];
  const findings: string[] = [];
  if (row.code !== code) findings.push(`${marker}: told as ${code}, kept as ${row.code}`);
  if (!isChanged || row.version !== 2 || !row.title.endsWith(" changed")) {
    findings.push(`${marker}: changed ${isChanged}, at version ${row.version}`);
  }
  if (row.segments !== 1 || row.found !== 1)
    findings.push(`${marker}: ${row.segments} segments, found ${row.found} times`);
  if (row.entries !== 2 || row.calls !== 2)
    findings.push(`${marker}: ${row.entries} audit entries, ${row.calls} calls`);
  return findings;
}

function keptRecords({ reader, dialect }: Database): Promise<Kept[]> {
  const isIndexed =
    dialect === "sqlite"
      ? sql`(SELECT count(*) FROM search_index WHERE rowid IN
          (SELECT p.place FROM search_place AS p WHERE p.type = 4 AND p.id = o.id))`
      : sql`(SELECT count(*) FROM search_index AS i WHERE i.type = 4 AND i.id = o.id)`;
  return reader.rows<Kept>(sql`
    SELECT o.code, o.title_zh AS title, o.version,
      (SELECT count(*) FROM opportunity_segment AS l WHERE l.opportunity_id = o.id) AS segments,
      (SELECT count(*) FROM audit_entry AS e WHERE e.subject_type = 'Opportunity' AND e.subject_code = o.code) AS entries,
      (SELECT count(*) FROM idempotent_call AS c WHERE c.subject_code = o.code) AS calls,
      ${isIndexed} AS found
    FROM opportunity AS o WHERE o.summary_zh = '写入试验'`);
}
