import { randomUUID } from "node:crypto";

/** What a client knows of one record that it wanted to write. */
export interface Attempt {
  /** Unique; title of the record and idempotency key of its creation. */
  readonly marker: string;
  /** Whether the service must refuse it. */
  readonly isBad: boolean;
  /** Code of the record, once the service said so. */
  code: string | null;
  /** Whether the service said that it was refused. */
  isRefused: boolean;
  /** Whether the service said that the change was made. */
  isChanged: boolean;
}

interface Answer {
  data?: Record<string, { opportunity: { code: string; version: number } | null; userErrors: { code: string }[] }>;
}

const CREATE = `mutation ($input: CreateOpportunityInput!) { done: createOpportunity(input: $input) { opportunity { code version } userErrors { code } } }`;
const UPDATE = `mutation ($input: UpdateOpportunityInput!) { done: updateOpportunity(input: $input) { opportunity { code version } userErrors { code } } }`;

/** One of five records names a region that there is not. */
const BAD_ONE_IN = 5;

/** Makes records and changes each once, as fast as it is answered; what it was not answered it sends again, as it was. */
export class WritingClient {
  readonly attempts: Attempt[] = [];

  constructor(
    private readonly address: string,
    private readonly key: string,
    private readonly place: { region: string; segment: string },
  ) {}

  /** Writes until `isOver`; a call that is not answered is sent again with the same key until it is. */
  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const attempt: Attempt = {
        marker: randomUUID(),
        isBad: this.attempts.length % BAD_ONE_IN === BAD_ONE_IN - 1,
        code: null,
        isRefused: false,
        isChanged: false,
      };
      this.attempts.push(attempt);
      await this.finish(attempt);
    }
  }

  private async finish(attempt: Attempt): Promise<void> {
    const { marker, isBad } = attempt;
    const made = await this.untilAnswered(CREATE, {
      idempotencyKey: marker,
      title: { zh: marker },
      region: isBad ? "no-such-region" : this.place.region,
      segments: [this.place.segment],
      segmentsBasis: "JUDGEMENT",
      cooperationMode: "ANY",
      stage: "OPEN",
      isPool: false,
      summary: { zh: "写入试验" },
    });
    attempt.isRefused = made.opportunity === null;
    attempt.code = made.opportunity?.code ?? null;
    if (attempt.code === null) return;
    const changed = await this.untilAnswered(UPDATE, {
      idempotencyKey: `${marker} changed`,
      code: attempt.code,
      expectedVersion: 1,
      title: { zh: `${marker} changed` },
    });
    attempt.isChanged = changed.opportunity?.version === 2;
  }

  private async untilAnswered(query: string, input: object): Promise<NonNullable<Answer["data"]>[string]> {
    for (;;) {
      try {
        const response = await fetch(`${this.address}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json", authorization: `Bearer ${this.key}` },
          body: JSON.stringify({ query, variables: { input } }),
        });
        const { data } = (await response.json()) as Answer;
        if (data?.done) return data.done;
      } catch {
        // Killed before it answered: whether it was done is what the next try will tell.
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
