import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.filter.js';
import type { Problem } from './problem.js';

/** Ends a request that is under way: with the problem where no answer has begun; else its connection is cut. */
export function endEarly(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy();
    return;
  }
  // Whoever reads the body hears that it ended: what was written of it to disk is taken away.
  reply.raw.once('finish', () => request.raw.destroy());
  sendProblem(request, reply.header('connection', 'close'), problem);
}
