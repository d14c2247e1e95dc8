import type { FastifyReply, FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { ANONYMOUS, type Viewer } from "../../platform/access";
import type { Database } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import { RateLimitedError } from "../../platform/graphql/errors";
import type { Config } from "../config";
import { viewerOf } from "../request-viewer";

/** Length of the window in which points are counted. */
const WINDOW_S = 60;
/** The same of what anonymous viewers write. */
const SUBMISSION_WINDOW_S = 3_600;
/** Share of the points that a process may count alone before it tells the others through the database. */
const ALONE = 1 / 50;
/** What wrong credentials cost: at 300,000 points a minute, 3,000 guesses. */
const POINTS_OF_A_TRY = 100;
/** Viewers whose points wait to be told. */
const MOST_WAITING = 10_000;

/** What is left to a viewer. */
export interface Allowance {
  readonly isAllowed: boolean;
  /** Name, limit and length in seconds of the window. */
  readonly policy: string;
  readonly left: string;
  /** Seconds until there are points again. */
  readonly retryAfterS: number;
}

/** Counts the points that viewers spend: an object that an operation may bring is a point, and a request is at least one. */
export class RateLimits {
  private readonly meters: Readonly<Record<Viewer["kind"], Meter>>;
  private readonly submissions: Meter;

  constructor(config: Config, database: Database) {
    const shared = database.dialect === "postgres" ? database : null;
    this.meters = {
      anonymous: new Meter("anonymous", config.RATE_ANONYMOUS, WINDOW_S, shared),
      app: new Meter("app", config.RATE_APP, WINDOW_S, shared),
      person: new Meter("person", config.RATE_PERSON, WINDOW_S, shared),
    };
    this.submissions = new Meter("submission", config.RATE_INQUIRIES, SUBMISSION_WINDOW_S, shared);
  }

  /** Spends points for a request and says what is left in its headers. */
  spend(request: FastifyRequest, reply: FastifyReply, points: number): Promise<Allowance> {
    return this.spendAs(viewerOf(request), request, reply, points);
  }

  /** Spends points of an address for a try with credentials that were not good. */
  spendForTry(request: FastifyRequest, reply: FastifyReply): Promise<Allowance> {
    return this.spendAs(ANONYMOUS, request, reply, POINTS_OF_A_TRY);
  }

  /** Counts what an address writes without credentials. What is left is told when nothing is: the headers are about what it reads. */
  async spendForSubmission(request: FastifyRequest, reply: FastifyReply): Promise<Allowance> {
    const allowance = await this.submissions.spend(payerOf(ANONYMOUS, request.ip), 1);
    if (!allowance.isAllowed) reply.header("retry-after", allowance.retryAfterS);
    return allowance;
  }

  private async spendAs(
    viewer: Viewer,
    request: FastifyRequest,
    reply: FastifyReply,
    points: number,
  ): Promise<Allowance> {
    const allowance = await this.meters[viewer.kind].spend(payerOf(viewer, request.ip), points);
    if (allowance.policy !== "") {
      reply.header("ratelimit-policy", allowance.policy).header("ratelimit", allowance.left);
      if (!allowance.isAllowed) reply.header("retry-after", allowance.retryAfterS);
    }
    return allowance;
  }
}

/** What a viewer is told who has spent everything. */
export function rateLimited({ retryAfterS }: Allowance): RateLimitedError {
  return new RateLimitedError(
    message(
      `请求过于频繁,请在 ${retryAfterS} 秒后再试。`,
      `Too much was asked for in this minute; try again in ${retryAfterS} s.`,
    ),
    { retryAfter: retryAfterS },
  );
}

/** Who pays: a key, a person, or the address of whoever shows neither; of IPv6 the network, since a visitor has all of it. */
export function payerOf(viewer: Viewer, ip: string): string {
  if (viewer.kind === "app") return viewer.keyPrefix;
  if (viewer.kind === "person") return viewer.subject;
  return ip.includes(":") && !ip.includes(".") ? networkOf(ip) : ip;
}

/** The first 64 bits of an IPv6 address. */
function networkOf(ip: string): string {
  const [head = "", tail] = ip.split("::");
  const [before, after] = [head.split(":").filter(Boolean), (tail ?? "").split(":").filter(Boolean)];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...after].slice(0, 4).join(":");
}

/** Points of one kind. Without a limit nothing is counted. */
class Meter {
  private readonly own: RateLimiterMemory | null;
  private readonly shared: RateLimiterAbstract | null;
  private readonly waiting = new LRUCache<string, number>({ max: MOST_WAITING });
  private readonly policy: string;

  constructor(
    private readonly kind: string,
    private readonly limit: number,
    windowS: number,
    database: Database | null,
  ) {
    const options = { points: limit, duration: windowS, keyPrefix: kind };
    this.own = limit === 0 ? null : new RateLimiterMemory(options);
    this.shared =
      limit === 0 || !database
        ? null
        : new RateLimiterPostgres({
            ...options,
            storeClient: database.metadata,
            storeType: "typeorm",
            tableName: "rate_limit",
            tableCreated: true,
          });
    this.policy = limit === 0 ? "" : `"${kind}";q=${limit};w=${windowS}`;
  }

  async spend(payer: string, points: number): Promise<Allowance> {
    if (!this.own) return { isAllowed: true, policy: "", left: "", retryAfterS: 0 };
    const mine = await outcome(this.own.consume(payer, points));
    const all = mine.isAllowed ? await this.tell(payer, points) : null;
    return this.told(all && !all.isAllowed ? all : mine);
  }

  /** Adds what this process counted to what all did, when it is enough to be worth a statement. Null: not now. */
  private async tell(payer: string, points: number): Promise<Outcome | null> {
    if (!this.shared || !this.own) return null;
    const waiting = (this.waiting.get(payer) ?? 0) + points;
    if (waiting < this.limit * ALONE) {
      this.waiting.set(payer, waiting);
      return null;
    }
    this.waiting.delete(payer);
    const all = await outcome(this.shared.consume(payer, waiting));
    if (!all.isAllowed) await this.own.block(payer, Math.max(1, Math.ceil(all.result.msBeforeNext / 1_000)));
    return all;
  }

  private told({ isAllowed, result }: Outcome): Allowance {
    const seconds = Math.max(1, Math.ceil(result.msBeforeNext / 1_000));
    const left = `"${this.kind}";r=${Math.max(0, result.remainingPoints)};t=${seconds}`;
    return { isAllowed, policy: this.policy, left, retryAfterS: seconds };
  }
}

interface Outcome {
  readonly isAllowed: boolean;
  readonly result: RateLimiterRes;
}

async function outcome(consumed: Promise<RateLimiterRes>): Promise<Outcome> {
  try {
    return { isAllowed: true, result: await consumed };
  } catch (error) {
    if (error instanceof RateLimiterRes) return { isAllowed: false, result: error };
    throw error;
  }
}
