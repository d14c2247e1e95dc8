import { type FastifyReply, type FastifyRequest, LogController } from "fastify";
import pino from "pino";

/** Bytes of log lines that are written at once, less than the 16,384 that the destination takes; a system call for each line was a tenth of a small request. */
const WRITTEN_AT_ONCE = 16_000;
/** The longest that a line waits for others, ms. */
const LONGEST_WAIT_MS = 100;

/**
 * Standard output for the log, gathered for a moment. What still waits is written when the process ends or dies of an error; a
 * `kill -9` loses at most the lines of the last 100 ms.
 */
export function gatheredOutput(): { write(line: string): void } {
  return pino.destination({ dest: 1, sync: false, minLength: WRITTEN_AT_ONCE, periodicFlush: LONGEST_WAIT_MS });
}

/** Where drivers repeat what was written: people have not told it to the log. */
const VALUES = ["parameters", "driverError", "detail", "where"];

/** An error as it is logged: without the values of the statement that failed. */
export function loggedError(error: Error): pino.SerializedError {
  const logged = { ...pino.stdSerializers.err(error) };
  for (const name of VALUES) delete logged[name];
  return logged;
}

/** Whoever holds the code of an inquiry reads its answer: who reads the log need not. */
const RECEIPT = /inq-[0-9a-f]{32}/g;

/** A request as it is logged. */
export function loggedRequest({ method, url, host, ip, socket }: FastifyRequest): Record<string, unknown> {
  return { method, url: url.replace(RECEIPT, "inq-…"), host, remoteAddress: ip, remotePort: socket.remotePort };
}

/** One line for each request, written when it is answered; that it came is told at the level `debug`. */
export class RequestLog extends LogController {
  override incomingRequest(request: FastifyRequest): void {
    request.log.debug({ req: request }, "incoming request");
  }

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = { req: request, res: reply, responseTime: reply.elapsedTime };
    if (error) reply.log.error({ ...line, err: error }, "request errored");
    else reply.log.info(line, "request completed");
  }
}
