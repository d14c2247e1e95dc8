import { LRUCache } from "lru-cache";
import type { Revisions } from "../../platform/database";
import type { Answer } from "./answer";

/** Share of the room that is for recognising requests; the rest is for answers. */
const REQUEST_SHARE = 0.25;
/** An answer larger than this share of the room would push out too many others. */
const LARGEST_SHARE = 0.1;
/** Bytes that an entry takes besides what it holds, about. */
const OVERHEAD = 500;

/** What an answer was made of. */
export interface Origin {
  /** The moment of the revisions before its execution began. */
  readonly moment: number;
  /** Counters of everything that was read for it. */
  readonly types: ReadonlySet<string>;
  /** The day that ages were counted to. */
  readonly day: string;
}

/** An answer that may be sent again, and the media type that this request's client asked for. */
export interface StoredAnswer {
  readonly answer: Answer;
  readonly contentType: string;
}

/** How the cache fares, for logs and metrics. */
export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
  /** Answers that had to make room for others. */
  readonly evictions: number;
  /** Answers kept. */
  readonly answers: number;
  /** Bytes used, of answers and of what requests are recognised by. */
  readonly bytes: number;
}

/**
 * Finished answers, kept as long as nothing changed that they were made of, within a fixed number of bytes.
 *
 * Two maps. One from a whole request (its bytes and the headers that matter) to the question it asks: whoever sends the same
 * bytes once more has passed every check before. One from the question to its answer, shared by requests that
 * differ only in spelling.
 */
export class ResponseCache {
  private readonly questions: LRUCache<string, { question: string; contentType: string }>;
  private readonly answers: LRUCache<string, Entry>;
  private readonly largest: number;
  private hits = 0;
  private misses = 0;
  private evictions = 0;

  /** @param bytes room for everything. */
  constructor(
    bytes: number,
    private readonly revisions: Revisions,
    private readonly today: () => string,
  ) {
    this.largest = Math.floor(bytes * LARGEST_SHARE);
    this.questions = new LRUCache({
      maxSize: Math.ceil(bytes * REQUEST_SHARE),
      maxEntrySize: Math.ceil(this.largest * REQUEST_SHARE),
      sizeCalculation: (_, request) => request.length + OVERHEAD,
    });
    this.answers = new LRUCache({
      maxSize: Math.ceil(bytes * (1 - REQUEST_SHARE)),
      maxEntrySize: this.largest,
      sizeCalculation: ({ answer }, question) => answer.size + 2 * question.length + OVERHEAD,
      dispose: (_answer, _question, reason) => {
        if (reason === "evict") this.evictions++;
      },
    });
  }

  /** The answer to a request seen before, when it would be the same now; null otherwise. */
  find(request: string): StoredAnswer | null {
    const known = this.questions.get(request);
    const entry = known && this.answers.get(known.question);
    if (!entry || !this.isFresh(entry)) {
      this.misses++;
      return null;
    }
    this.hits++;
    return { answer: entry.answer, contentType: known.contentType };
  }

  /** Keeps an answer for a request that was executed, unless something it was made of has changed meanwhile. */
  keep(request: string, question: string, { answer, contentType }: StoredAnswer, origin: Origin): void {
    if (!this.revisions.areUnchanged(origin.types, origin.moment)) return;
    this.answers.set(question, { answer, types: [...origin.types], moment: origin.moment, day: origin.day });
    this.questions.set(request, { question, contentType });
  }

  /** To be told when a kept answer has been compressed: it takes more room now. */
  grew(request: string): void {
    const known = this.questions.peek(request);
    const entry = known && this.answers.peek(known.question);
    // Taken out first: set with the same value again would leave the size as it was.
    if (entry && this.answers.delete(known.question)) this.answers.set(known.question, entry);
  }

  get figures(): CacheFigures {
    const bytes = this.questions.calculatedSize + this.answers.calculatedSize;
    const { hits, misses, evictions } = this;
    return { hits, misses, evictions, answers: this.answers.size, bytes };
  }

  private isFresh(entry: Entry): boolean {
    const { revisions } = this;
    if (entry.day !== this.today() || !revisions.isCurrent) return false;
    if (!revisions.areUnchanged(entry.types, entry.moment)) return false;
    // Unchanged up to now: the next look need only go back to here.
    entry.moment = revisions.moment;
    return true;
  }
}

interface Entry {
  readonly answer: Answer;
  readonly types: readonly string[];
  moment: number;
  readonly day: string;
}
