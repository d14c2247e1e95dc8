import { Client } from "pg";
import type { RevisionSource } from "./revision-follower";
import type { RevisionCounters, RevisionRow } from "./revisions";

/** Channel of committed counters. A channel belongs to one database. */
const CHANNEL = "revision";
/** PostgreSQL refuses longer payloads at 8,000 bytes. */
const LONGEST_PAYLOAD = 7_500;
const UNDEFINED_TABLE = "42P01";
const TIMEOUT_MS = 2_000;

/** Channel and payload that tell other processes which counters a transaction grew; an empty payload: read them. */
export function notification(rows: readonly RevisionRow[]): [channel: string, payload: string] {
  const payload = JSON.stringify(rows);
  return [CHANNEL, Buffer.byteLength(payload) > LONGEST_PAYLOAD ? "" : payload];
}

/**
 * The counters of the primary, over a connection of its own that listens for the commits of every process. A connection
 * that breaks is replaced at the next reading, which catches up with what was missed.
 */
export function openPostgresRevisions(url: string, counters: RevisionCounters): RevisionSource {
  let client: Client | null = null;

  const connect = async (): Promise<Client> => {
    const fresh = new Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: TIMEOUT_MS,
      query_timeout: TIMEOUT_MS,
    });
    const lose = () => {
      if (client === fresh) client = null;
    };
    fresh.on("error", lose);
    fresh.on("end", lose);
    fresh.on("notification", ({ payload }) => {
      if (payload) counters.take(JSON.parse(payload) as RevisionRow[]);
      else void counters.refresh(read).catch(() => undefined);
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    client = fresh;
    return fresh;
  };

  const read = async (): Promise<readonly RevisionRow[]> => {
    const connection = client ?? (await connect());
    try {
      return (await connection.query<RevisionRow>("SELECT type, value FROM revision")).rows;
    } catch (error) {
      if ((error as { code?: string }).code === UNDEFINED_TABLE) return [];
      // Also after a statement that had no answer in time: the connection may be dead without anybody saying so.
      client = null;
      void connection.end().catch(() => undefined);
      throw error;
    }
  };

  return {
    read,
    close: async () => {
      await client?.end();
    },
  };
}
